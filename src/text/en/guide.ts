import type { GuideTexts } from "../guideTexts";

/** The guide in English. */
export const guide: GuideTexts = {
  about:
    "A summary of official letter 1397/BHXH-VP of Vietnam Social Security (VSS, 15 May 2023) and of its Appendix I. It does not stand for the letter, nor for rules that were made later; what is otherwise today is said in a line that begins with “Today:”, as looked up in November 2026.",
  search: "Search the guide",
  found: (count) => `Points found: ${count}`,
  nothingFound: (query) => `No point speaks of “${query}”. Try another word, or fewer.`,
  showAll: "Show all",
  now: ({ what, source }) => `Today: ${what} (${source}; looked up in November 2026).`,
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
      now: {
        what: "go to the police of any commune, ward or special zone, wherever you live; new cards are called thẻ căn cước",
        source: "Decision 5230/QĐ-BCA-C06, since 18 August 2026; Law 26/2023/QH15, amended in 2025",
      },
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
      now: {
        what: "go to the police of any commune, ward or special zone, with form TK01 and a telephone number in your own name; an email address is an extra",
        source: "Decree 69/2024/NĐ-CP; Decision 5709/QĐ-BCA-C06, since 1 July 2025",
      },
    },
    waiting: {
      title: "Registered: wait for the result",
      paragraphs: [
        "The authority for electronic identity tells the result in the VNeID app, by SMS or by email.",
        "The letter does not say how long that takes.",
      ],
      now: {
        what: "at most 3 working days for whoever has the card, 7 for whoever has none",
        source: "Decree 69/2024/NĐ-CP, Article 13",
      },
    },
    activating: {
      title: "Approved: activate as the SMS says",
      paragraphs: [
        "The SMS is written without diacritics and begins “Cuc canh sat QLHC ve TTXH thong bao”; it says that the account is approved and asks you to activate it.",
        "Open the VNeID app, or vneid.gov.vn, and activate the account as the SMS says.",
      ],
      now: {
        what: "open the VNeID app, choose “Kích hoạt tài khoản định danh điện tử”, enter your ID number and telephone number, the OTP, then set a password and security questions; the words of the SMS could not be checked again",
        source: "what the VNeID app says",
      },
    },
    "level-1": {
      title: "With a card: level 1 in the app, by yourself",
      paragraphs: [],
      list: [
        "Install the VNeID app on a telephone or another mobile device.",
        "In the app: enter your citizen ID number and a telephone number or email address, fill in what is asked, take a portrait and send the request.",
        "The result comes in the VNeID app, by SMS or by email.",
      ],
      now: {
        what: "the telephone number must be in your own name; the result comes within 1 working day",
        source: "Decree 69/2024/NĐ-CP, Article 13",
      },
    },
    "new-card": {
      title: "When a card is made, changed or replaced",
      paragraphs: [
        "Since 15 March 2022, whoever has a card with a chip made, changed or replaced and wants an account gets both: the police take the application at the same time.",
      ],
      now: {
        what: "the level-2 account is given together with the card",
        source: "Decree 69/2024/NĐ-CP",
      },
    },
    levels: {
      title: "How levels 1 and 2 differ",
      paragraphs: [
        "Level 1 holds the citizen ID number, name, date of birth, gender and a portrait.",
        "Level 2 holds all of that and the fingerprints.",
      ],
      now: {
        what: "the decree writes “mức độ 01” and “mức độ 02”; level 2 comes with the electronic identity card",
        source: "Decree 69/2024/NĐ-CP, Article 28",
      },
    },
    "what-it-is": {
      title: "What an electronic identity account is",
      paragraphs: [
        "A login name with a password or another way to prove who you are, created by the authority for electronic identity. The letter cites Decree 59/2022/NĐ-CP, Article 3, clause 6.",
      ],
      now: {
        what: "Decree 59/2022/NĐ-CP, now Decree 69/2024/NĐ-CP since 1 July 2024, amended by Decrees 169/2025/NĐ-CP and 320/2026/NĐ-CP",
        source: "those decrees",
      },
    },
    "card-or-account": {
      title: "How the account differs from the card",
      paragraphs: [
        "The account is verified electronically, so it serves for administrative procedures over the network, public services online above all.",
        "Think of it as an electronic wallet of papers: public services without having your details verified again.",
        "Using a level-2 account in an electronic transaction is worth as much as showing the papers that were added to it. The letter cites Decree 59/2022/NĐ-CP, Article 13, clause 8.",
      ],
      now: {
        what: "Decree 59/2022/NĐ-CP, now Decree 69/2024/NĐ-CP; the national portal of public services is entered by VNeID alone",
        source: "Decision 29/2026/QĐ-TTg, since 20 July 2026",
      },
    },
    "as-card": {
      title: "In place of the citizen ID card",
      paragraphs: [
        "Wherever a citizen ID card must be shown, a level-2 account does as well; for foreigners it does as well as the passport.",
      ],
      now: {
        what: "the electronic identity card in VNeID is worth the card; foreigners with a residence card get level 2 at the immigration office",
        source: "Decree 69/2024/NĐ-CP; for foreigners since 1 July 2025",
      },
    },
    "health-insurance": {
      title: "In place of the paper health insurance card",
      paragraphs: [
        "What VNeID shows of the health insurance card comes from the database of VSS and is verified.",
        "For examination, treatment and the payment of their cost the paper card need not be shown.",
      ],
      now: {
        what: "there are an electronic insurance book and health insurance card in VNeID",
        source: "Circular 09/2026/TT-BTC, since 13 February 2026",
      },
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
      now: {
        what: "the desk is also called Trung tâm Phục vụ hành chính công",
        source: "Decree 118/2025/NĐ-CP, since 1 July 2025",
      },
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
      now: {
        what: "15 June 2023 is past; a new round has the day that your office was told, and provincial offices have base offices (BHXH cơ sở) below them",
        source: "Decision 391/QĐ-BTC and those that amend it",
      },
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
