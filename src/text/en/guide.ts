import type { GuideTexts } from "../guideTexts";

/** The guide in English. */
export const guide: GuideTexts = {
  about:
    "A summary of official letter 1397/BHXH-VP of Vietnam Social Security (VSS, 15 May 2023) and of its Appendix I. It does not stand for the letter, nor for rules that were made later.",
  search: "Search the guide",
  found: (count) => `Points found: ${count}`,
  nothingFound: (query) => `No point speaks of “${query}”. Try another word, or fewer.`,
  showAll: "Show all",
  place: ({ part, section, step }) =>
    [
      "Official letter 1397/BHXH-VP",
      ...(part === "appendix" ? [`Appendix I, section ${section}`] : [`item ${section}`]),
      ...(step === undefined ? [] : [`step ${String(step)}`]),
    ].join(", "),
  topics: {
    registering: "Registering and activating",
    account: "The electronic identity account",
    uses: "What level 2 is good for",
    duties: "Who has to do what",
    asking: "When this pane asks",
  },
  points: {
    "without-card": {
      title: "No citizen ID card with a chip yet",
      paragraphs: ["Go to the police where you live: the card and the level-2 account are made together."],
    },
    "with-card": {
      title: "With a card: level 2 at the police",
      paragraphs: [],
      list: [
        "Go to the police of your commune, ward or township, or to where citizen ID cards are issued. Bring your card with the chip and give a telephone number or an email address; you may ask for more information to be added to the account.",
        "The officer enters what you say, takes your portrait and fingerprints to compare them with the database of citizen ID cards, and confirms that you agree to the account.",
        "The result comes in the VNeID app, by SMS or by email.",
        "Once an SMS says that it is approved, activate the account as the SMS says.",
      ],
    },
    waiting: {
      title: "Registered: wait for the result",
      paragraphs: [
        "The authority for electronic identity tells the result in the VNeID app, by SMS or by email.",
        "The letter does not say how long that takes.",
      ],
    },
    activating: {
      title: "Approved: activate as the SMS says",
      paragraphs: [
        "The SMS is written without diacritics and begins “Cuc canh sat QLHC ve TTXH thong bao”; it says that the account is approved and asks you to activate it.",
        "Open the VNeID app, or vneid.gov.vn, and activate the account as the SMS says.",
      ],
    },
    "level-1": {
      title: "With a card: level 1 in the app, by yourself",
      paragraphs: [],
      list: [
        "Install the VNeID app on a telephone or another mobile device.",
        "In the app: enter your citizen ID number and a telephone number or email address, fill in what is asked, take a portrait and send the request.",
        "The result comes in the VNeID app, by SMS or by email.",
      ],
    },
    "new-card": {
      title: "When a card is made, changed or replaced",
      paragraphs: [
        "Since 15 March 2022, whoever has a card with a chip made, changed or replaced and wants an account gets both: the police take the application at the same time.",
      ],
    },
    levels: {
      title: "How levels 1 and 2 differ",
      paragraphs: [
        "Level 1 holds the citizen ID number, name, date of birth, gender and a portrait.",
        "Level 2 holds all of that and the fingerprints.",
      ],
    },
    "what-it-is": {
      title: "What an electronic identity account is",
      paragraphs: [
        "A login name with a password or another way to prove who you are, created by the authority for electronic identity. The letter cites Decree 59/2022/NĐ-CP, Article 3, clause 6.",
      ],
    },
    "card-or-account": {
      title: "How the account differs from the card",
      paragraphs: [
        "The account is verified electronically, so it serves for administrative procedures over the network, public services online above all.",
        "Think of it as an electronic wallet of papers: public services without having your details verified again.",
        "Using a level-2 account in an electronic transaction is worth as much as showing the papers that were added to it. The letter cites Decree 59/2022/NĐ-CP, Article 13, clause 8.",
      ],
    },
    "as-card": {
      title: "In place of the citizen ID card",
      paragraphs: [
        "Wherever a citizen ID card must be shown, a level-2 account does as well; for foreigners it does as well as the passport.",
      ],
    },
    "health-insurance": {
      title: "In place of the paper health insurance card",
      paragraphs: [
        "What VNeID shows of the health insurance card comes from the database of VSS and is verified.",
        "For examination, treatment and the payment of their cost the paper card need not be shown.",
      ],
    },
    driving: {
      title: "Driving licence, vehicle registration",
      paragraphs: [
        "The classes of driving licence and the vehicle registration in VNeID are linked to the database of transport and verified with it.",
        "Citizens and authorities can use them when traffic is checked and offences are dealt with.",
      ],
    },
    "other-uses": {
      title: "Dependants, stays, reports to the police",
      paragraphs: [
        "Enter who your dependants and guardians are.",
        "Declare a stay at any time and anywhere, without contacting the police.",
        "Tell the police about matters of public security without your details leaking out.",
      ],
    },
    everybody: {
      title: "What everybody is responsible for",
      paragraphs: [
        "Every civil servant, public employee and worker is responsible for registering and installing VNeID and its level 2. The office makes that clear to all of its staff.",
      ],
    },
    "one-stop": {
      title: "One-stop desk: early, and all of it",
      paragraphs: [
        "The staff of the one-stop desk should do it early, and all of them must complete level 2.",
        "The reason: people may show their citizen ID card in the VNeID app when they hand in papers. The letter says that VSS will issue instructions.",
      ],
    },
    "at-the-office": {
      title: "Asking the police to come to the office",
      paragraphs: [
        "The office arranges with the police of the province or city that everybody is helped to register and install on its own premises.",
        "Whoever could not do it at the office goes to the police.",
      ],
    },
    report: {
      title: "What has to be reported",
      paragraphs: ["Provincial offices report to VSS before 15 June 2023, and say:"],
      list: [
        "How many staff there are in all.",
        "How many have a citizen ID card.",
        "How many have none.",
        "How many have completed VNeID level 2.",
        "How many have not installed it.",
        "Why they have not.",
      ],
    },
    difficulties: {
      title: "Whom to tell of difficulties",
      paragraphs: ["Provincial offices tell VSS, through its Office (Văn phòng), and get help."],
    },
    asked: {
      title: "What the pane asks, and why",
      paragraphs: [
        "Where the sheet does not tell, the pane asks and does not guess: a wrong number that looks right is the worst. It asks where:",
      ],
      list: [
        "Two columns may be the same thing, or numbers of 12 digits stand under another heading.",
        "There is only a column “Not yet …”: a blank cell may mean done, or that nobody knows.",
        "A column holds 1 and 2, and its heading does not say that they are levels.",
        "A word or a sign is not clear, such as “x” beside “✓”.",
      ],
    },
    answered: {
      title: "To answer, and to take an answer back",
      paragraphs: [
        "While a question stands at the top of the result, its numbers are called not certain; nothing is written into cells, and no report or email is made.",
        "An answer about a column is remembered for all files of the form, and taken back under “Columns…”. An answer about a word is remembered in the open file, and taken back by the button beside the word.",
      ],
    },
  },
};
