// The words of the price to a port. C&F and CIF are told in full once, above the table.

export const portPriceWords = {
  heading: 'Price to your port',
  estimate: 'An estimate, not an offer: the proforma invoice is what counts.',
  sample: 'The rates are invented for the demonstration.',
  columns: { port: 'Port', cf: 'C&F', cif: 'CIF' },
  terms: 'C&F: price with ocean freight. CIF: with freight and marine insurance.',
  onward: 'Duty, taxes and clearing in your country are in neither.',
  freightBy: (freight: string, m3: string, rate: string) => `Freight ${freight} (${m3} at ${rate} per m³)`,
  freight: (freight: string) => `Freight ${freight} (a vehicle)`,
  insurance: (premium: string) => `insurance ${premium}`,
  inspection: (fee: string) => `inspection before shipping ${fee} more`,
  period: (from: string, until: string) => `Rates of ${from}, valid until ${until}.`,
  periodOf: (port: string, from: string, until: string) => `${port}: ${from} to ${until}.`,
  ask: 'Ask us',
  why: {
    price: 'the price is on request',
    volume: 'the size of this vehicle is not known',
    rate: 'we have no rate for this port at present',
    type: 'freight for this body type is quoted one by one',
  },
  otherPort: 'Another port?',
  askLink: 'Ask for a quotation',
};
