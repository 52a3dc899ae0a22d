// The words of the price to a port.

export const portPriceWords = {
  heading: 'Price to your port',
  estimate: 'An estimate.',
  sample: 'The rates are invented for the demonstration.',
  columns: {
    port: 'Port',
    cf: { term: 'C&F', contains: 'with freight' },
    cif: { term: 'CIF', contains: 'and insurance' },
  },
  onward: 'Duty, taxes and clearing in your country come on top.',
  computed: 'How these prices are made',
  proforma: 'The vehicle’s price, ocean freight and marine insurance. What counts is the proforma invoice.',
  freightBy: (freight: string, m3: string, rate: string) => `freight ${freight} (${m3} at ${rate} per m³)`,
  freight: (freight: string) => `freight ${freight} (a vehicle)`,
  insurance: (premium: string, percent: number) => `insurance ${premium} (${percent} % of 110 % of CIF)`,
  inspection: (fee: string) => `Inspection before shipping: ${fee} more`,
  period: (from: string, until: string) => `Rates of ${from}, valid until ${until}.`,
  periodOf: (port: string, from: string, until: string) => `${port}: ${from} to ${until}.`,
  ask: 'Ask us',
  why: {
    price: 'The price is on request',
    volume: 'The size of this vehicle is not known',
    rate: 'We have no rate for this port at present',
    type: 'Freight for this body type is quoted one by one',
  },
  otherPort: 'Another port?',
  askLink: 'Ask for a quotation',
};
