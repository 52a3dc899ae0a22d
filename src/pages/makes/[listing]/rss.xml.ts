import { arrivalsFeed, arrivalsPaths } from '../../../data/arrivals.ts';
import type { Arrivals } from '../../../catalogue/arrivals.ts';

export const getStaticPaths = () => arrivalsPaths((catalogue) => catalogue.makes);

export const GET = ({ props }: { props: Arrivals }): Promise<Response> => arrivalsFeed(props);
