/** What the archive is written of. Lists run from the common to the rare; grammar.ts picks by Zipf's law. */

const words = (text: string): string[] => text.trim().split(/\s*,\s*|\s*\n\s*/);

export const ACTORS =
  words(`government, president, parliament, foreign ministry, army, opposition, prime minister, central bank, supreme court,
  coalition, commission, navy, border guard, security council, trade ministry, delegation, secretariat, election commission, governor,
  intelligence service, police, city council, mayor, special envoy, finance ministry, defence ministry, junta, royal court, cabinet,
  air force, coast guard, regional authority, union leadership, water authority, constitutional court, ombudsman, grain board, port operator,
  peacekeeping mission, negotiating team, veterans' association, chamber of commerce, farmers' federation, bar association, rail company,
  student movement, miners' union, fishing cooperative, refugee agency, weapons inspectorate, customs service, energy regulator, river commission,
  tribal council, religious affairs office, statistics bureau, human rights council, truth commission, audit chamber, pension fund, shipping registry`);

export const THINGS =
  words(`agreement, war, election, policy, crisis, border, peace, sanctions, power, security, trade, law, alliance, talks, strategy,
  conflict, economy, budget, ceasefire, treaty, reform, threat, energy, debt, vote, diplomacy, protest, migration, summit, oil, aid, gas pipeline,
  constitution, offensive, occupation, referendum, corruption, inflation, embargo, grain deal, arms race, dispute, blockade, mandate, partnership,
  withdrawal, independence, sovereignty, intervention, deterrence, negotiation, investment, infrastructure, tariff, currency, famine, drought,
  harvest, uprising, coup, mutiny, amnesty, exile, propaganda, censorship, surveillance, drone, missile, submarine, satellite, reactor, enrichment,
  disarmament, corridor, railway, canal, harbour, strait, dam, river, glacier, pasture, mine, lithium, copper, cobalt, rare earths, semiconductor,
  cable, data centre, port, airfield, checkpoint, minefield, buffer zone, enclave, partition, annexation, citizenship, passport, diaspora,
  remittance, minority, language law, textbook, monument, archive, memory, reconciliation, tribunal, extradition, ransom, smuggling, piracy,
  fishery, visa, asylum, detention, deportation, quota, subsidy, privatisation, nationalisation, bailout, default, pension, strike, lockout,
  boycott, petition, manifesto, doctrine, communiqué, protocol, annex, clause, ratification, veto, quorum, filibuster, impeachment, succession,
  regency, mediation, arbitration, demarcation, cartography, hydropower, desalination, irrigation, locust swarm, epidemic, vaccine, quarantine`);

export const ADJECTIVES =
  words(`new, political, military, national, international, economic, public, foreign, regional, local, major, global, long, early, final,
  recent, strategic, diplomatic, serious, fragile, common, possible, quiet, old, secret, bilateral, democratic, nuclear, legal, civilian, former,
  temporary, permanent, unilateral, provisional, disputed, frozen, costly, popular, unpopular, rural, urban, maritime, northern, southern, eastern,
  western, central, ambitious, modest, cautious, reluctant, stubborn, persistent, uneasy, awkward, unlikely, decisive, ambiguous, hostile, neutral,
  sovereign, federal, colonial, imperial, republican, royal, clerical, secular, sectarian, ethnic, tribal, linguistic, constitutional, judicial,
  parliamentary, presidential, technocratic, populist, autocratic, liberal, conservative, progressive, revolutionary, reactionary, pragmatic,
  doctrinaire, multilateral, transatlantic, landlocked, mountainous, arid, tidal, seasonal, perennial, belated, premature, inconclusive, lopsided,
  threadbare, cosmetic, incremental, irreversible, unprecedented, unremarkable, paradoxical, quixotic, Byzantine, Sisyphean`);

export const VERBS =
  words(`approved, rejected, defended, changed, announced, supported, ended, shaped, delayed, signed, weakened, welcomed, opposed, questioned,
  abandoned, expanded, blocked, renewed, condemned, postponed, suspended, ignored, survived, restored, negotiated, threatened, promised, drafted,
  revised, denounced, endorsed, financed, monitored, investigated, exposed, buried, revived, undermined, reinforced, tolerated, exploited,
  inherited, redefined, outlawed, ratified, vetoed, sabotaged, bankrolled, orchestrated, sidestepped, mothballed, resurrected, scuttled, burnished,
  eviscerated, whitewashed, stonewalled, jettisoned`);

export const ADVERBS =
  words(`quietly, again, finally, publicly, quickly, largely, reluctantly, formally, repeatedly, briefly, openly, slowly, unexpectedly, privately,
  narrowly, firmly, cautiously, grudgingly, deliberately, abruptly, unanimously, tacitly, belatedly, ostentatiously, inadvertently, clandestinely,
  perfunctorily, magnanimously, surreptitiously`);

export const PEOPLE_NOUNS =
  words(`officials, voters, analysts, diplomats, soldiers, residents, lawyers, investors, farmers, workers, refugees, students, judges, critics,
  ministers, generals, engineers, historians, traders, economists, activists, journalists, pensioners, teachers, fishermen, miners, dockers,
  veterans, clerics, exiles, smugglers, interpreters, hydrologists, cartographers, actuaries, archivists, beekeepers, lighthouse keepers`);

export const ORGANISATIONS =
  words(`United Nations, European Union, World Bank, NATO, African Union, International Monetary Fund, Red Cross, Security Council, World Trade Organization,
  Arab League, Council of Europe, OSCE, ASEAN, International Criminal Court, OPEC, European Central Bank, Gulf Cooperation Council, G20, UNESCO, IAEA,
  Human Rights Watch, Amnesty International, Shanghai Cooperation Organisation, Mercosur, ECOWAS, Arctic Council, Pacific Islands Forum, Caricom,
  Danube Commission, Black Sea Economic Cooperation, Nile Basin Initiative, Mekong River Commission, International Seabed Authority`);

/** Countries and cities by the section that most writes about them. */
export const PLACES: Record<string, string[]> = {
  europe:
    words(`Ukraine, Germany, Russia, France, Poland, Brussels, Berlin, London, Turkey, Italy, Serbia, Hungary, Moldova, Georgia, Armenia, Greece, Spain, Romania,
    Kosovo, Bosnia, Finland, Sweden, Norway, Belarus, Lithuania, Estonia, Latvia, Portugal, Kraków, Malmö, Zürich, Azerbaijan, Cyprus, Transnistria, Gagauzia, Åland`),
  "middle-east":
    words(`Israel, Gaza, Iran, Syria, Iraq, Lebanon, Egypt, Saudi Arabia, Yemen, Jerusalem, Tehran, Qatar, Jordan, Beirut, Damascus, Kuwait, Oman, Bahrain,
    Aleppo, Basra, Kirkuk, Sanaa, Hodeidah, Dhofar, Socotra`),
  "asia-pacific":
    words(`China, Japan, India, Taiwan, Korea, Beijing, Pakistan, Vietnam, Indonesia, Afghanistan, Kazakhstan, Australia, Myanmar, Uzbekistan, Philippines, Tokyo,
    Kyrgyzstan, Tajikistan, Mongolia, Nepal, Bangladesh, Fiji, Xinjiang, Kashmir, Bougainville, Tuvalu, Karakalpakstan`),
  africa:
    words(`Sudan, Ethiopia, Nigeria, Kenya, Congo, Somalia, Mali, South Africa, Libya, Niger, Rwanda, Algeria, Morocco, Chad, Uganda, Senegal, Eritrea, Mozambique, Tunisia,
    Ghana, Darfur, Tigray, Katanga, Casamance, Zanzibar, Ogaden`),
  americas:
    words(`Washington, Mexico, Venezuela, Brazil, Cuba, Colombia, Canada, Haiti, Argentina, Chile, Peru, Bolivia, Panama, Ecuador, Nicaragua, Guatemala, Honduras, Guyana,
    Bogotá, São Paulo, Asunción, Essequibo, Nunavut, Patagonia`),
};

export const ALL_PLACES = Object.values(PLACES)
  .flatMap((places) => places.map((place, rank) => ({ place, rank })))
  .sort((a, b) => a.rank - b.rank)
  .map(({ place }) => place);

export const FIRST_NAMES =
  words(`Anna, Mohammed, David, Maria, Ahmed, Elena, Jan, Fatima, Sergei, Li, Amina, Carlos, Nino, Ivan, Sofia, Omar, Ingrid, Kenji, Leyla, Pedro, Olga, Samuel,
  Zeynep, Björn, Aylin, José, Thandiwe, Marek, Søren, Priya, Dmitri, Chloé, Tariq, Giulia, Nguyen, Ylva, Aigerim, Matthias, Nadezhda, Kwame, Rosario, Tamar, Håkan, Zofia, Emeka,
  Inés, Bogdan, Shirin, Lars, Mirjana, Yusuf, Agnieszka, Ravi, Célestine, Timur, Ólafur, Bayarmaa, Desmond, Xóchitl, Ruslan`);

export const SURNAME_STARTS =
  words(`Kar, Pet, Mar, Sol, Hag, Ber, Tor, Lind, Vas, Nov, Kov, Mend, Oka, Ibra, Rah, Sato, Haz, Dra, Gor, Bel, Jan, Kal, Mor, Rad, Zel, Var, Fer, Cast,
  Dub, Eriks, Hög, Müll, Gül, Şah, Ander, Pav, Tark, Ulan, Qur, Yar, Wol, Xav, Obi, Nak, Isk, Chan, Abd, Egor, Stev, Lund, Bjarn, Thor`);
export const SURNAME_MIDDLES = words(`a, e, i, o, u, an, en, in, on, ar, er, or, al, el, ash, esh, ov, ev, av, um`);
export const SURNAME_ENDS =
  words(`ov, ova, sen, son, ski, ska, ez, es, idze, shvili, yan, oglu, ić, lund, berg, ström, man, ani, awi, uddin, bayev, enko, uk, ares, etti, ini, oğlu, dóttir,
  maa, kwe, moto, saki, stein, feld, aux, ard, inho, quist, holm, wala`);

export const TOWN_STARTS =
  words(`Ak, Kara, Nov, Bel, Ost, Vel, Sar, Tash, Kiz, Mal, Dol, Gra, Zar, Bor, Lip, Tur, Umm, Dar, Wad, Ain, Kha, Nya, Mba, Ouag, Tim, Aga, Zin, Puer, Villa, San,
  Quet, Chal, Nor, Sund, Fjell, Hal, Vest, Ilm, Ruda, Kros`);
export const TOWN_ENDS =
  words(`tau, gorod, grad, kent, abad, pol, ovo, ava, ice, in, burg, stad, vik, nes, heim, foss, dara, shahr, qala, suu, kul, bat, gara, dougou, ndé, ro, lejo, tepec, mar, ria,
  nova, dal, havn, mouth, bridge, minster, ford, lagh, more, kirk`);

export const MONTHS = words(
  "January, February, March, April, May, June, July, August, September, October, November, December",
);

/** What is seen, touched and counted: the words that turn up in one story of many. */
export const OBJECTS =
  words(`street, school, hospital, letter, map, photograph, bridge, ticket, kitchen, garden, window, market, church, mosque, flag, lorry, ferry, tunnel,
  tower, station, factory, warehouse, barracks, trench, helmet, rifle, radio, telephone, generator, battery, engine, bicycle, tractor, plough, bakery, orchard, vineyard, well, pump,
  fountain, statue, museum, library, theatre, piano, violin, football, stadium, notebook, calendar, ledger, receipt, stamp, seal, key, lock, suitcase, coat, boot, scarf, ring, coin,
  banknote, pawnshop, queue, staircase, lift, balcony, courtyard, gate, fence, wire, lamp, candle, stove, kettle, teapot, samovar, carpet, loom, needle, thread, button, mirror, clock,
  compass, telescope, microscope, thermometer, barometer, windmill, turbine, pylon, transformer, antenna, printer, scanner, keyboard, screenplay, poster, leaflet, placard, megaphone,
  whistle, drum, trumpet, accordion, hymn, sermon, prayer, pilgrimage, wedding, funeral, birthday, cradle, orphanage, dormitory, canteen, pharmacy, ambulance, stretcher, bandage,
  syringe, prosthesis, wheelchair, crutch, spectacles, dentist, barber, tailor, cobbler, blacksmith, carpenter, plumber, electrician, postman, shepherd, beehive, donkey, camel, mule,
  buffalo, goat, sheep, falcon, stork, crane, heron, wolf, bear, sturgeon, herring, cod, eel, oyster, olive, almond, apricot, pomegranate, fig, date palm, saffron, cardamom, pepper,
  barley, rye, millet, sorghum, maize, cassava, lentil, chickpea, potato, turnip, cabbage, garlic, honey, vinegar, salt, sugar, coffee, tobacco, cotton, wool, silk, linen, leather,
  timber, brick, marble, granite, slate, gravel, cement, asphalt, rust, soot, ash, dust, mud, frost, fog, hail, thunder, avalanche, landslide, earthquake, eclipse, comet, sundial,
  abacus, theodolite, sextant, gramophone, typewriter, telegraph, zeppelin, velodrome, carousel, marionette, kaleidoscope, harpsichord, astrolabe, palimpsest, reliquary, campanile,
  caravanserai, hammam, yurt, dacha, kibbutz, favela, hacienda, pagoda, stupa, ziggurat, minaret, belfry, cloister, crypt, catacomb, sarcophagus, obelisk, viaduct, aqueduct, weir, sluice`);
