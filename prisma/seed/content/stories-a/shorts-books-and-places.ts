import { doc, h2, ol, p, quote, rule } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

const consul: DemoStory = {
  slug: "the-consuls-inventory",
  contentType: "review",
  headline: "A consul counts his spoons",
  deck: "A lost consulate in Turkestan, reconstructed from its inventory, turns into the best book about empire that we have read in years.",
  section: "ideas",
  topics: ["memory", "central-asia"],
  bylines: [{ author: "paolo-venturi" }],
  picture: "embassy-night",
  pictureCaption: "A lamp in the chancery. The inventory lists eleven; by the end there was oil for one.",
  hoursAgo: 222,
  body: () =>
    doc(
      p("**The Consul’s Inventory**\\\n*by Agnès Holub. Quayside Press, 312 pages*"),
      "Each year on the second of January, Viktor Aurel Lenz, consul of a small European kingdom in a large Asian town, was required to send home a list of everything in the house. He did so from 1896 until 1919. By then the kingdom had forgotten him, the railway had stopped, and he had sold the piano to a regiment.",
      "Agnès Holub found the lists in a provincial archive, tied up with curtain cord, and has written a history of the end of an age out of nothing else. It ought to be a stunt, and it is enthralling. We see the consul marry when the pillowcases double. We see a child, in a chair of unusual height, and the chair again the following year, struck out. Twelve rifles appear one winter among the garden tools. In 1911 a new hand begins to help him, in violet ink, and from then on the spoons are counted properly.",
      "Empires, the author argues, did not rest upon maps but upon objects and those obliged to account for them. She makes us feel what it is to answer for a country by answering for its crockery. About the townspeople, who pass through these lists only as debtors and cooks, she is scrupulous: she does not invent them, and lets us hear the gap.",
      "Her prose can be too fond of its own restraint. The chapter on doorhandles is a chapter on doorhandles. But the last inventory, of a single page, will stay with any reader who has ever locked up a house.",
      quote("1 table. 1 lamp. 1 flag, the moth has been in it. 1 consul."),
    ),
};

const busia: DemoStory = {
  slug: "three-currencies-eleven-paces",
  contentType: "reporting",
  headline: "Three currencies, eleven paces",
  deck: "At Busia the frontier runs between two stalls selling the same tomatoes, and the women who work it know its rules better than the customs do.",
  section: "africa",
  topics: ["borders"],
  bylines: [{ author: "samuel-achieng" }],
  hoursAgo: 402,
  origin: {
    publisher: "Harbour & Hinterland",
    url: "https://harbour-hinterland.example.org/stories/three-currencies",
    hoursAgo: 430,
    licence: "By permission of Harbour & Hinterland",
    policy: "noindex",
  },
  body: () =>
    doc(
      "Mama Florence Auma sells tomatoes in Kenya and stores them in Uganda. The two are eleven paces apart. At five in the morning, when lorries are still nose to tail on the tarmac for the customs yard, she has already exported and re-imported half a tonne of vegetables with a wheelbarrow.",
      "The traders of Busia quote every price three times: in Kenyan shillings, in Ugandan, and in telephone credit, which is neither and can be sent to one’s sister. The rate is not the bank’s. It is set each dawn by an old man with a radio, whom everybody calls *Governor*, and he has been out by more than a hundredth, they say, only in the week of an election.",
      "By law, small traders may carry goods up to a certain value across without duty, with a simple form. It was a good law, fought for over many years. The form is free. There is a second form, that has no name and is not free, and it is asked for chiefly of women. They have replied by founding an association with a treasurer, a lawyer in Kampala on two days of the month, and a rota. Whoever is stopped sends one word to a number. Within ten minutes, thirty women with barrows have an urgent need to cross at exactly that gate.",
      "“We don’t shout,” says Auma. “We queue.”",
      "Economists who come to measure the informal trade between the two countries stand at the gate with clickers. Their guess is that it comes to a third of the formal kind. She thinks that they should try clicking at the river.",
    ),
};

const interpretes: DemoStory = {
  slug: "les-interpretes-derniere-ligne",
  contentType: "opinion",
  headline: "Les interprètes, dernière ligne avant le malentendu",
  deck: "Dans les pourparlers, on surveille les armes et les cartes ; on oublie celles et ceux par qui passe chaque mot.",
  section: "middle-east",
  topics: ["peacekeeping"],
  bylines: [{ author: "nadia-benyoussef" }],
  picture: "podium-flags",
  pictureCaption: "Avant la séance : les drapeaux sont prêts, les cabines sont encore vides.",
  hoursAgo: 1902,
  language: "fr",
  body: () =>
    doc(
      "Il y avait dans la salle deux délégations, un médiateur, quatorze conseillers, et une femme de trente-quatre ans qui, seule, comprenait tout le monde. À midi, elle n’avait rien mangé. À minuit non plus.",
      "On parle volontiers de la « chimie » entre négociateurs. Elle passe pourtant tout entière par une voix d’emprunt. Lorsqu’un général déclare que son adversaire « devra répondre » de ses actes, c’est l’interprète qui décide, en moins d’une seconde, s’il s’agit d’une menace ou d’une invitation à s’expliquer. L’arabe permet les deux. Le français aussi, d’ailleurs.",
      "Ces gens travaillent sans filet. Peu de missions leur reconnaissent un statut ; beaucoup les recrutent sur place, au mois, et les laissent derrière elles en partant. Ils sont alors, pour leurs voisins, ceux qui ont prêté leur bouche à l’étranger.",
      "Trois mesures suffiraient pour commencer : un contrat qui survive à la mission, le droit d’interrompre la séance pour faire répéter, et un nom au procès-verbal. La troisième ne coûte rien. C’est celle que l’on refuse le plus souvent.",
      "À deux heures du matin, un accord fut signé. Quelqu’un remercia les chauffeurs. La femme rangea ses crayons, et resta un moment à la fenêtre, enfin seule dans sa langue.",
    ),
};

const interpreters: DemoStory = {
  slug: "the-interpreters-last-line",
  contentType: "opinion",
  headline: "Interpreters, the last line before a misunderstanding",
  deck: "At peace talks everyone watches the guns and the maps, and nobody the people through whom each word has to pass.",
  section: "middle-east",
  topics: ["peacekeeping"],
  bylines: [{ author: "nadia-benyoussef" }, { author: "claire-devaux", role: "translated" }],
  picture: "podium-flags",
  pictureCaption: "Before the sitting: the flags are ready, the booths are still empty.",
  hoursAgo: 1890,
  translationOf: "les-interpretes-derniere-ligne",
  body: () =>
    doc(
      "There were two delegations in the room, one mediator, fourteen advisers, and a woman of thirty-four who alone understood everybody. By noon she had eaten nothing. By midnight she still had not.",
      "We like to speak of the “chemistry” between negotiators. Yet all of it passes through a borrowed voice. When a general declares that his adversary “will have to answer” for what he did, it is the interpreter who settles, in less than a second, whether this is a threat or an invitation to explain oneself. Arabic allows both. So, as it happens, does French; English makes one choose.^[The translator chose, and then chose again.]",
      "These people work without a net. Few missions grant them any standing. Many hire them on the spot, by the month, and leave them behind when they go. To their neighbours they are then the ones who lent their mouths to foreigners.",
      "Three measures would do for a start: a contract that outlives the mission, the right to stop the sitting and have a thing said again, and a name in the minutes. The third costs nothing. It is the one most often refused.",
      "At two in the morning an agreement was signed. Somebody thanked the drivers. The woman put away her pencils and stood for a while at the window, alone at last in her own language.",
    ),
};

const ayacucho: DemoStory = {
  slug: "a-place-at-the-table",
  contentType: "reporting",
  headline: "In Ayacucho, they still set a place at the table",
  deck: "Forty years after the disappearances in the Peruvian highlands, a box comes home, and a family learns how to receive it.",
  section: "americas",
  topics: ["memory"],
  bylines: [{ author: "beatriz-cardozo" }],
  hoursAgo: 2496,
  noAsks: true,
  related: ["what-the-archives-of-war-forget", "minefields-after-the-ceasefire"],
  body: () =>
    doc(
      "The box is white and about as long as a child’s bed. Everyone has told Felícitas Quispe that it would be small, and she had thought that she was ready for it.",
      "Her brother Teodosio was nineteen when men came to the house in 1984, some of them in uniform. Their mother ran after the lorry as far as the ford. For the rest of her life she put out a plate for him on Sundays; when she died, her daughters went on doing it, without having spoken of it. In the villages above Ayacucho it is quite usual. One gets used to washing a clean plate.",
      "Now there is a report, from the laboratory, with a percentage in it. There is a thighbone that had once been broken, at a football match everybody remembers. The young anthropologist who has driven the box up from the city asks whether they would like to see. She does not hurry them. She lays out what there is, on a blue cloth, in its order, and says the name of each thing in Quechua.",
      "The aunts have brought clothes. They dress him: a shirt is laid here, the trousers, the new shoes. Somebody has put in a harmonica. Then for a long time the women sing to him what they had not been able to sing.",
      rule(),
      "About twenty thousand are still looked for. There is a law, there is an office with too few people in it, and the mothers who could give blood are dying faster than the graves are found.",
      "On the Sunday after the burial the sisters sat down to eat. Felícitas had laid the table. She counted the plates, and stood there with the last one in her hands, not knowing where it goes.",
    ),
};

const container: DemoStory = {
  slug: "why-a-container-needs-a-month-to-cross-asia",
  contentType: "explainer",
  headline:
    "Three railway gauges, six customs codes and one missing stamp: why a container still needs a month to cross Asia by land",
  deck: "The trains are fast enough; it is the standing still that takes the time.",
  section: "asia-pacific",
  topics: ["central-asia", "sea-lanes"],
  bylines: [{ author: "daniyar-sultanov" }],
  picture: "steppe-railway",
  pictureCaption: "Freight at a passing loop on the steppe, waiting for another train that is also waiting.",
  hoursAgo: 19,
  republishable: true,
  seoTitle: "Why overland freight across Asia is slow",
  body: () =>
    doc(
      "A freight train on the steppe does a thousand kilometres in a day without effort. From the Pacific to the Black Sea it is some nine thousand. Divide the one into the other, and a container ought to be across in nine days. It takes thirty. We asked where the other twenty-one are spent.",
      ol(
        "**Four at the change of gauge.** Chinese rails lie 1,435 millimetres apart and those of the former Soviet Union 1,520. At the border, cranes lift each box from one train to another. It takes three minutes a box, once the second train is there.",
        "**Seven at borders.** Six customs services use the same international code for goods, down to the sixth digit. After that each has its own. A box of bicycle saddles changes its nature at every frontier, and someone has to type it in again.",
        "**Six at the water.** The Caspian ferry sails when it is full, unless there is wind.",
        "**Four nowhere in particular.** Wagons wait in sidings because other wagons do. Dispatchers call it *breathing*.",
      ),
      h2("And the stamp?"),
      "Last spring a train of electric kettles stood for eight days at a junction east of Aktobe. Its consignment note lacked one of five stamps. The official who kept it was at a wedding, with the key.",
      "He was within his rights. The rules name him, and no deputy. Whole corridors have been planned from Brussels, Beijing and Ankara at a cost of billions, and I have read the plans; none mentions the wedding. Yet it is cheaper to appoint a deputy than to build a bridge, and it could be done by the weekend.",
    ),
};

export const booksAndPlaces: DemoStory[] = [consul, busia, interpretes, interpreters, ayacucho, container];
