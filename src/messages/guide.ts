// The shape of a page of advice (Safe Trade, how to buy, about): structured words, no markup.

export type Guide = {
  title: string;
  description: string;
  lead: string;
  sections: GuideSection[];
};

/** Shown in this order: heading, paragraphs, numbered steps, points, note. */
export type GuideSection = {
  /** The anchor of the section; it stays when the heading is reworded. */
  id: string;
  heading: string;
  paragraphs?: string[];
  steps?: { title: string; text: string }[];
  points?: string[];
  /** The one thing a hurried reader should take along; shown set off. */
  note?: string;
};
