// What auction grades mean, in plain words. Each auction house has a scale of its own; what is said here is what
// they have in common.

export const conditionWords = {
  /** By the grade as the stock writes it, in capitals. */
  auctionGrades: {
    S: 'as new, under a year old',
    '6': 'as new, hardly driven',
    '5': 'very good, hardly a mark',
    '4.5': 'very good, a few small marks',
    '4': 'good, small scratches or dents',
    '3.5': 'fair, marks that can be seen at once',
    '3': 'plain wear: scratches, dents or paint work',
    '2': 'poor: corrosion or heavy wear',
    '1': 'poor, or heavily modified',
    '0': 'repaired after an accident',
    R: 'repaired after an accident',
    RA: 'repaired after a light accident',
    A: 'repaired after a light accident',
    '***': 'not graded: damaged or does not run',
  } as Readonly<Record<string, string>>,
  interiorGrades: {
    S: 'as new',
    A: 'very clean',
    B: 'clean, light wear',
    C: 'worn: stains or small burns',
    D: 'heavily worn or damaged',
    E: 'damaged',
  } as Readonly<Record<string, string>>,
  graded: (grade: string, meaning: string) => `${grade}: ${meaning}`,
  gradeUnexplained: (grade: string) => `${grade} (ask us what this auction house means by it)`,
  notGraded: 'Not stated',
  askForSheet: 'ask for the auction sheet or more photos',
};
