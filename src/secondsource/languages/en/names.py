"""English names: titles, roles, given names, heads of organisations and places, countries and their adjectives."""

from secondsource.languages.en.countries import COUNTRIES, DEMONYMS
from secondsource.languages.en.known import BRANDS, FAMILIES
from secondsource.languages.tables import NameTable

# Places that city lists lack or spell otherwise: regions, seas, exonyms, older spellings, quarters that stand for a government.
_PLACES = """
Kiev|Kyiv|Kharkov|Kharkiv|Lvov|Lviv|Odessa|Odesa|Dnipro|Dnipropetrovsk|Zaporizhzhia|Zaporizhia|Kherson|Mykolaiv|Chernihiv|Sumy|Poltava
Donetsk|Luhansk|Lugansk|Mariupol|Bakhmut|Avdiivka|Pokrovsk|Kramatorsk|Sloviansk|Kursk|Belgorod|Bryansk|Rostov|Sevastopol|Donbas|Donbass
Gaza|Gaza Strip|Gaza City|West Bank|East Jerusalem|Jerusalem|Tel Aviv|Rafah|Khan Younis|Khan Yunis|Jabalia|Jenin|Nablus|Hebron|Ramallah|Golan Heights
Aleppo|Damascus|Idlib|Homs|Hama|Latakia|Raqqa|Raqqah|Ar Raqqah|Deir al-Zor|Deir ez-Zor|Dayr Az Zawr|Palmyra|Kobani|Manbij|Afrin|Al-Bab|Mosul|Fallujah|Ramadi|Tikrit|Kirkuk|Basra|Irbil|Erbil|Sinjar|Baghdad|Anbar|Nineveh|Tal Afar|Najaf|Karbala|Abu Kamal|Al Qaim|Qayyarah|Hawijah|Makhmur|Hit|Haditha
Beirut|Sanaa|Sana'a|Aden|Hodeidah|Tehran|Isfahan|Natanz|Fordow|Bushehr|Kabul|Kandahar|Helmand|Herat|Jalalabad|Islamabad|Kashmir|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Waziristan|Peshawar|Xinjiang|Guantanamo|Guantanamo Bay
Middle East|Near East|Far East|Gulf|Persian Gulf|Arabian Gulf|Red Sea|Black Sea|Baltic Sea|Mediterranean|Mediterranean Sea|North Sea|South China Sea|East China Sea|Sea of Azov|Caspian Sea|Arabian Sea|English Channel|Bay of Bengal|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic|Antarctica|Arctic Ocean|Caribbean|Gulf of Mexico|Gulf of Aden|Strait of Hormuz|Taiwan Strait|Bosphorus|Suez Canal|Panama Canal|Euphrates|Tigris|Nile|Danube|Rhine|Amazon rainforest|Sahel|Sahara|Horn of Africa|Balkans|Baltics|Caucasus|Central Asia|Southeast Asia|South East Asia|South Asia|East Asia|Latin America|South America|North America|Central America|Western Europe|Eastern Europe|Central Europe|Sub-Saharan Africa|West Africa|East Africa|North Africa|Southern Africa|Maghreb|Levant|Indo-Pacific|Asia-Pacific|Iberia|Siberia|Himalayas|Alps|Andes|Everest|Mount Everest|Himalaya|Darfur|Tigray|Oromia|Amhara|Cabo Delgado|Biafra|Nagorno-Karabakh|Karabakh|Abkhazia|South Ossetia|Transnistria|Kaliningrad|Bavaria|Saxony|Brandenburg|Flanders|Wallonia|Normandy|Brittany|Provence|Tuscany|Sicily|Sardinia|Lombardy|Andalusia|Basque Country|Galicia|Madeira|Canary Islands|Falkland Islands|Falklands|Gibraltar|Channel Islands|Isle of Man|Hebrides|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Norfolk|Suffolk|Midlands|West Midlands|Merseyside|Highlands|Home Counties
New York|New York City|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Long Island|Washington|Washington DC|Washington, DC|Washington, D.C.|Washington D.C.|District of Columbia|D.C.|DC|Capitol Hill|Silicon Valley|Hollywood|Bay Area|New England|Midwest|Deep South|Las Vegas|Los Angeles|San Francisco|Chicago|Houston|Boston|Philadelphia|Dallas|Miami|Atlanta|Detroit|Seattle|Denver|Baltimore|Minneapolis|St. Louis|New Orleans|Tampa|Tampa Bay|Orlando|Mar-a-Lago|Camp David|Fort Bragg|Baton Rouge|St. Petersburg|St Petersburg|Saint Petersburg
Bombay|Mumbai|Calcutta|Kolkata|Madras|Chennai|Bangalore|Bengaluru|Delhi|New Delhi|Peking|Beijing|Canton|Shanghai|Rangoon|Yangon|Saigon|Ho Chi Minh City|Pyongyang|Seoul|Tokyo|Osaka|Kyoto|Okinawa|Hiroshima|Nagasaki|Fukushima|Taipei|Macau|Bali|Java|Sumatra|Borneo|Mindanao|Luzon|Tasmania|New South Wales|Queensland|Victoria|South Australia|Western Australia|Northern Territory|Canberra|Sydney|Melbourne|Brisbane|Perth|Auckland|Wellington|Christchurch
Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Toronto|Montreal|Vancouver|Ottawa|Calgary
London|Westminster|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|Cardiff|Dublin|Paris|Lyon|Marseille|Strasbourg|Brussels|Antwerp|Amsterdam|Rotterdam|The Hague|Hague|Berlin|Munich|Hamburg|Frankfurt|Cologne|Bonn|Vienna|Salzburg|Zurich|Geneva|Bern|Davos|Rome|Milan|Naples|Turin|Venice|Florence|Madrid|Barcelona|Seville|Valencia|Lisbon|Porto|Athens|Thessaloniki|Istanbul|Ankara|Izmir|Warsaw|Krakow|Gdansk|Prague|Bratislava|Budapest|Bucharest|Sofia|Belgrade|Sarajevo|Srebrenica|Zagreb|Ljubljana|Pristina|Skopje|Tirana|Podgorica|Chisinau|Minsk|Vilnius|Riga|Tallinn|Helsinki|Stockholm|Gothenburg|Oslo|Copenhagen|Reykjavik|Moscow|Chernobyl|Cairo|Alexandria|Tripoli|Benghazi|Tunis|Algiers|Rabat|Casablanca|Khartoum|Addis Ababa|Asmara|Mogadishu|Nairobi|Mombasa|Kampala|Kigali|Kinshasa|Goma|Lagos|Abuja|Kano|Accra|Abidjan|Dakar|Bamako|Timbuktu|Ouagadougou|Niamey|Johannesburg|Pretoria|Cape Town|Durban|Soweto|Harare|Lusaka|Maputo|Luanda|Riyadh|Jeddah|Mecca|Medina|Doha|Dubai|Abu Dhabi|Manama|Muscat|Amman|Baku|Yerevan|Tbilisi|Tashkent|Astana|Almaty|Bishkek|Dhaka|Colombo|Kathmandu|Lahore|Karachi|Bangkok|Phuket|Hanoi|Phnom Penh|Kuala Lumpur|Jakarta|Manila|Mexico City|Tijuana|Ciudad Juarez|Havana|Port-au-Prince|Kingston|Caracas|Bogota|Medellin|Quito|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Asuncion|Brasilia|Rio de Janeiro|Sao Paulo|São Paulo
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New York State|Southern California|Northern California
Mars|Moon|Earth
"""

_ORGANISATIONS = """
Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|National Institute of Standards and Technology|Joint Chiefs of Staff|Joint Chiefs|Democratic Caucus|NATO|EU|UN|U.N.|E.U.|European Union|United Nations|WHO|World Health Organization|IMF|World Bank|WTO|OECD|OPEC|OPEC+|G7|G20|BRICS|IAEA|ICC|ICJ|ICRC|Red Cross|Red Crescent|UNICEF|UNHCR|UNESCO|UNRWA|OSCE|African Union|AU|Arab League|ASEAN|ECOWAS|Mercosur|Commonwealth|Interpol|Europol|Frontex
European Commission|European Parliament|EU Parliament|European Council|European Central Bank|ECB|European Court of Human Rights|European Court of Justice|Security Council|UN Security Council|General Assembly|UN General Assembly|International Criminal Court|International Court of Justice|International Atomic Energy Agency|International Monetary Fund|World Economic Forum
White House|Pentagon|Kremlin|Congress|Senate|House of Representatives|Capitol|Supreme Court|State Department|Justice Department|Treasury|CIA|FBI|NSA|DHS|ICE|IRS|EPA|FDA|CDC|NASA|FEMA|SEC|FCC|FTC|FAA|NTSB|DEA|ATF|DOJ|DOD|USAID|Federal Reserve|Fed|Secret Service|National Guard|Marine Corps|GOP|Democratic Party|Republican Party|Democrats|Republicans|DNC|RNC|NRA|ACLU|NAACP|AFL-CIO|Tea Party|Black Lives Matter|Ku Klux Klan|KKK|Centcom|CENTCOM|US Army|U.S. Army|US Navy|U.S. Navy|US Air Force|U.S. Air Force|U.S. Marines|U.S. Central Command|Coast Guard|Border Patrol|Medicaid|Medicare|Social Security
Downing Street|No 10|Whitehall|House of Commons|House of Lords|Commons|Lords|Home Office|Foreign Office|Cabinet Office|Ministry of Defence|MoD|MOD|NHS|MI5|MI6|GCHQ|HMRC|Ofcom|Ofsted|Labour|Labour Party|Conservatives|Conservative Party|Tories|Tory|Lib Dems|Liberal Democrats|SNP|Scottish National Party|Plaid Cymru|UKIP|Reform UK|DUP|Sinn Fein|Sinn Féin|IRA|RAF|Royal Navy|Royal Air Force|British Army|Met Police|Metropolitan Police|Scotland Yard|Bank of England|TUC|CBI
Elysee|Élysée|Elysée Palace|National Rally|National Front|Bundestag|Bundesrat|Bundesbank|Bundeswehr|CDU|SPD|AfD|CSU|FDP|Knesset|Likud|Mossad|Shin Bet|IDF|Hamas|Fatah|Hezbollah|Hizbollah|PLO|Palestinian Authority|Islamic Jihad|Houthis|Houthi|Taliban|al-Qaeda|al-Qaida|al Qaeda|Al-Qaeda|Al Qaeda|Al-Qaida|Al Qaida|Isis|ISIS|ISIL|Isil|IS|Islamic State|Daesh|Da'esh|AQI|al-Nusra|al-Shabab|al-Shabaab|Boko Haram|PKK|YPG|SDF|Syrian Democratic Forces|Free Syrian Army|FSA|Muslim Brotherhood|Peshmerga|Revolutionary Guard|Revolutionary Guards|IRGC|Quds Force|Ba'ath Party|Baath Party|ISF|Iraqi Security Forces|Duma|State Duma|FSB|GRU|KGB|SVR|Gazprom|Rosneft|Wagner|Wagner Group|Rosatom|Verkhovna Rada|Rada|SBU|HUR|Azov|BJP|Lok Sabha|Rajya Sabha|Politburo|Communist Party|PLA|People's Liberation Army|Farc|FARC
Google|Facebook|Meta|Twitter|Amazon|Apple|Microsoft|Tesla|SpaceX|OpenAI|Netflix|Uber|Airbnb|IBM|Intel|Nvidia|Samsung|Huawei|TikTok|ByteDance|Alibaba|Tencent|Instagram|WhatsApp|YouTube|Telegram|Reddit|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|BAE Systems|Rheinmetall|General Electric|GE|General Motors|GM|Ford|Toyota|Volkswagen|VW|BMW|Volvo|Honda|Nissan|Fiat|Renault|Shell|BP|Exxon|ExxonMobil|Chevron|TotalEnergies|Goldman Sachs|JPMorgan|JP Morgan|Morgan Stanley|Citigroup|Citibank|HSBC|Barclays|Lloyds|Deutsche Bank|Wells Fargo|UBS|Credit Suisse|Enron|Walmart|Wal-Mart|Target|Costco|Starbucks|McDonald's|Coca-Cola|Pepsi|Nike|Adidas|Pfizer|Moderna|AstraZeneca|BioNTech|Novartis|Roche|Merck|Visa|Mastercard|PayPal|FedEx|UPS|Delta|United Airlines|American Airlines|British Airways|Ryanair|EasyJet|Lufthansa|Emirates airline|Disney|Sony|Nintendo|Comcast|Verizon|AT&T|T-Mobile|Vodafone|Nokia|Ericsson|Siemens|Bosch|Nestle|Unilever|Tesco|Sainsbury's|Asda|Ikea|eBay|Yahoo|Wikipedia|Wikileaks|WikiLeaks|Greenpeace|Amnesty International|Human Rights Watch|Oxfam|Save the Children|Médecins Sans Frontières|Doctors Without Borders|World Food Programme|Planned Parenthood|FIFA|Fifa|UEFA|Uefa|IOC|NFL|NBA|MLB|NHL|NCAA|PGA|Premier League|Champions League|Harvard|Yale|Princeton|Stanford|MIT|Oxford University|Cambridge University|Columbia University
Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea|Tottenham|Real Madrid|Bayern Munich|Juventus|Dallas Cowboys|New York Yankees|Yankees|Red Sox|Lakers|Patriots|Steelers
"""

_GIVEN = """
aaron abdel abdul abdullah abe abigail abraham abu achim ada adam adel adolf adrian adriana ahmad ahmed aidan aiden aisha akira al alain alan alana
albert alberto alec alejandro alek aleksandar aleksander aleksandr aleksei alena alessandro alex alexa alexander alexandra alexandre alexei alexey alexis alfonso alfred
alfredo ali alice alicia alison alistair allan allen allison alma alvin alyssa amanda amar amber amelia amin amina amir amit ammar amy ana anastasia anatoly
anders andre andré andrea andreas andrei andres andrés andrew andrey andrii andriy andrzej andy angela angelina angelo angie angus anil anita anja ann anna annabel anne
annette annie anthony anton antonia antonio antony antonín anwar april archie ariel arjun armin arnold arthur arturo arun asad ashley ashraf asif astrid athena
aubrey audrey august augustin augusto aung austin ava avi ayman ayesha aziz bahar barack barbara barry bart bartosz bashar basil bassam beatrice beatriz becky bella ben
benazir benedict benigno benito benjamin bennie benny bernadette bernard bernardo bernie bert beth betsy betty beverly bianca bill billy binyamin blake bob bobby bogdan bohdan
bonnie boris boyko brad bradley brandon brenda brendan brent brett brian brianna bridget britney brittany bronwen bruce bruno bryan bryce burak caitlin calvin cameron camila
camille candace carl carla carles carlo carlos carmen carol carole carolina caroline carolyn carrie carter casey caspar cassandra catalina catherine cathy cecilia cedric celia cesar césar
chad chantal charlene charles charlie charlotte chelsea cheryl chester chloe chris christian christiana christiane christina christine christophe christopher christos chuck cindy claire clara clare clarence claudia claudio
clay clayton clement clifford clifton clint clive cody colin colleen colm connie connor conor conrad constance corey cornelius cory courtney craig cristiano cristina crystal curtis cynthia
cyril cyrus dag daisy dale dalia damian damien damir damon dan dana daniel daniela daniele danielle danny dante daphne dara daria darius darlene darrell darren darryl daryl dave
david davide dawn dean deanna deb debbie deborah debra declan deepak deirdre delia della denis denise dennis denys derek derrick desmond devin dexter diana diane dick didier
diego dieter dietrich dilip dilma dimitri dimitris dina dinesh dirk dmitri dmitriy dmitro dmitry dmytro dolores dominic dominik dominique don donald donna doreen doris dorothy doug douglas duncan
dustin dwight dylan ebrahim ed eddie edgar edith edmund edoardo eduard eduardo edward edwin efrain eileen ekaterina elaine elba elena eleanor eli elias elijah elise elizabeth ella ellen
ellie elliot elliott elon elsa elvira elvis emil emilia emilio emily emine emma emmanuel emmanuelle enda enrico enrique eric erica erich erik erika erin ernest ernesto esteban esther
ethan etienne eugene eugenia eva evan evangelos eve evelyn evgeny ewa ezra fabian fabio fadi fahad faisal farah farid farouk fatima federica federico felipe felix ferdinand fergus
fernando fiona florence florian frances francesca francesco francine francis francisco franck franco francois françois françoise frank frankie franklin franz fred freddie frederic frederick frederik friedrich fumio
gabriel gabriela gabriella gabrielle gareth garret garry gary gavin gene genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerhard gerry gianni gideon gilbert giles gina
ginger gino giorgia giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe glen glenn gloria goran gordon grace graeme graham grant greg gregg gregor gregory greta guadalupe guillaume guillermo
guido gunther gus gustavo guy gwen hadi hafez haider hakan hakim haley hamid hamish hamza hana hank hanna hannah hans harold harriet harris harrison harry harun harvey hasan hashim
hassan hayley heather hector heidi heiko heinrich heinz helen helena helene helga helmut henri henrietta henrik henry herbert herman hermann hiroshi holly homer horst hosni howard hubert hugh hugo
hussein humza hugo ian ibrahim ignacio igor ike ilan ilham ilya iman imelda imran ines inga ingrid ira irena irene irina iris irma irving isaac isabel isabella isabelle isaiah
ismail israel issa ivan ivana ivo jabhat jack jackie jackson jacob jacqueline jacques jaime jair jake jalal jamal james jamie jan jana jane janet janice jared jarosław jasmine jason
javier jawad jay jayne jean jean-claude jean-francois jean-françois jean-jacques jean-luc jean-marie jean-michel jean-noel jean-noël jean-paul jean-pierre jean-yves jeanette jeanne jeb jeff jeffrey jen jenna jennifer jenny jens jeremiah jeremy jerome
jerry jess jesse jessica jesus jesús jill jim jimmy jin jo joachim joan joana joanna joanne joao joaquin jody joe joel joerg johan johann johannes john johnathan johnny jon jonah jonas
jonathan jordan jordi jorge jose josef josé josep joseph josephine josh joshua josie joy joyce juan juana juanita judith judy jules julia julian juliana julie juliet julio julius jun
jurgen jürgen justin justine kaja kamal kamala kamil karen karim karin karina karl karla karol karolina kasim kasper kate katharina katherine kathleen kathryn kathy katie katrina katya kay kayla keir
keith kelly kelsey kemi ken kendra kenji kenneth kenny kent kerry kevin khaled khalid khalil kieran kim kimberly kirill kirk kirsten kirsty klaus kofi konrad konstantin konstantinos kostas kris krishna
kristen kristi kristin kristina kristine kurt kwame kwasi kyle kyriakos kyrylo lachlan laila lance lara larry lars laszlo lászló laura lauren laurence laurent laurie lavinia lawrence lea leah lech
lee leila leigh lena lenny leo leon leonard leonardo leonid leonora leroy leslie lester leticia lewis leyla liam lilian liliana lillian lily lina linda lindsay lindsey lionel lisa liu
liz liza lloyd logan lois lola lorena lorenzo loretta lori lorraine lou louis louisa louise lourdes lucas lucia luciano lucie lucille lucy ludovic ludwig luigi luis luisa luiz lukas lukasz
luke luther luz lydia lyle lyn lynda lynn lynne lyudmila mabel mack mackenzie madeleine madison magdalena maggie magnus maha mahathir mahdi mahmoud mahmud maia malcolm malik malala manfred manmohan manoj
manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus margaret margarita margot maria mariam marian mariana marianne mariano marie marilyn marina marine mario marion marisa marjorie
mark marko markus marlene marlon marsha marta martha martin martina martine martín marty marvin mary maryam masoud masoumeh mateo mateusz mathias mathieu matilda matt matteo matthew matthias maura maureen maurice
mauricio maurizio max maxim maxime maximilian maxine maya mehdi mehmet mei mel melanie melinda melissa mercedes meredith merrill meryl mette mia micah michael michaela michal michał michel michele micheline michelle
mick miguel mikael mike mikhail mikhailo mila milan mildred miles milica millie milo milos milton mina mindy miranda miriam miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed moira mokhtar mona monica
monika morgan morris moses moshe mostafa mubarak muhammad muhammadu mukesh murray musa mustafa mustapha mykhailo mykola myles myra myriam nabil nadezhda nadia nadine naftali najib nan nancy naomi narendra nasser natalia
natalie natasha nate nathalie nathan nathaniel nawaz ned neil nell nelson nestor neville niall nicholas nick nicky nicola nicolae nicolas nicole nidal nigel nikita nikki nikola nikolai nikolay nikos nils nina
nino noah nobuo noel noël nora norbert norma norman nour nuri octavio odd olaf olav ole oleg oleh oleksandr oleksii oleksiy olena olga oliver olivia olivier olof omar oprah orlando oscar osama osman oswald otto
owen pablo paige pamela paola paolo parveen pascal pat patrice patricia patricio patrick patriz patti patty paul paula paulina pauline paulo pavel pavlo pawel paweł pearl pedro peggy penelope penny per percy pere
perry pete peter petr petra petro phil philip philippa philippe phillip phoebe phyllis pia piero pierre piers pieter piotr polly porfirio prakash pranab prashant priti priya qasem quentin quincy rachel radek radosław rafael
rafał raheem rahul raisa raj rajesh rajiv ralph ramesh rami ramon ramón ramzan randall randy rania ranil raoul raphael raquel rashid rashida raul raúl ravi ray raymond rebecca recep reem reggie regina reginald reinhard rekha
rena renata rene rené renee reuben rex reza rhonda ricardo riccardo richard rick ricky rishi rita rob robbie robert roberta roberto robin rocco rochelle rod roderick rodney rodolfo rodrigo roger rohan rohit roland
rolf roman romano romeo ron ronald ronan ronnie rory rosa rosalind rosario rosemary rosie ross roxanne roy ruben rudolf rudolph rudy rupert russ russell rustam rustem ruth ryan ryszard saad sabina sabine sabrina
sadiq saeed sajid salah salem sally salma salman salvador salvatore sam samantha samer sami samir samuel sandra sandro sandy sanjay santiago sara sarah sasha satya saul saulo savannah scarlett scott sean sebastian sebastián sebastien
selena selim serena serge sergei sergey sergio serhii serhiy seth shafiq shahid shamima shane shannon sharon shaun shawn sheila shelby sheldon shelley sherry shimon shinzo shirley shiv shmuel sibusiso sidney siegfried sigmar sigrid silvia
silvio simon simona simone sinead sofia sofie solomon sonia sonja sonya sophia sophie spencer srdjan stacey stacy stan stanislav stanley stanislaw stef stefan stefania stefano steffen stella stephan stephane stéphane stephanie stephen sterling steve steven
stewart stuart sue sultan suella sultana sunil suresh susan susanna susanne susie suzanne suzy sven svetlana svitlana sybil sylvia sylvie tabitha tamara tamim tammy tanya tara tareq tariq tarja tatiana tatyana tayyip ted teddy
terence teresa terrance terrence terri terry tess thaksin theo theodore theresa therese thierry thomas tiffany tim timothy timur tina tobias toby todd tom tomas tomás tomasz tommy toni tony tracey traci tracy travis trevor
tricia trisha tristan troy tulsi tyler tyrone tzipi ulrich ulrike umar umberto uri ursula vadim vadym valdis valentin valentina valeria valerie valeriy valerii valery vanessa vasily vasyl vera verena vernon veronica veronika
vicente vicky victor victoria vidal vijay viktor viktoria viktoriia vince vincent vincenzo viola violet virginia virginie vitali vitaliy vitalii vitaly vivek vivian viviane vivien vlad vladimir vladislav vojislav volker volodymyr vytautas
wade wael waleed walid walter wanda warren wayne wendell wendy werner wesley whitney wilbur wilfried will willem william willie willy wilma wilson winnie winston wojciech wolfgang woody xavier xi yahya yair yana yann yannis
yaroslav yasmin yasmine yasser yevgeny yevhen yitzhak yoav yolanda yoram yoshihide youssef yulia yuliia yuri yuriy yusuf yves yvette yvonne zac zach zachary zack zaher zainab zakaria zane zara zbigniew zeid zeynep zoe zoltan zoran zsolt
"""

NAMES = NameTable(
    honorifics=frozenset(
        "aunt uncle mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount count countess earl duke duchess "
        "prince princess king queen emperor sheikh sheik shaikh emir sultan imam ayatollah mullah pope cardinal archbishop "
        "bishop rev reverend fr father sister brother rabbi pastor saint st hon rt mme mlle monsieur madame herr frau "
        "señor señora signor messrs maharaja".split()
    ),
    ranks=frozenset(
        "gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal "
        "pvt private brig brigadier marshal commodore constable inspector superintendent detective officer chief cadet "
        "det ch insp supt airman spc ssgt petty specialist ensign warrant vice-admiral rear deputy staff first".split()
    ),
    roles=frozenset(
        "president vice-president premier chancellor minister secretary undersecretary ambassador envoy governor gov mayor "
        "senator sen representative rep reps sens congressman congresswoman lawmaker mp mep msp councillor councilman alderman "
        "deputy speaker leader chief head director chairman chairwoman chair chairperson commissioner ceo cfo coo cto founder "
        "co-founder cofounder boss owner executive spokesman spokeswoman spokesperson adviser advisor aide diplomat official "
        "commander general admiral colonel judge justice prosecutor attorney lawyer solicitor barrister sheriff detective "
        "analyst economist scientist researcher historian journalist reporter correspondent editor presenter broadcaster "
        "interviewer host anchor author writer actor actress singer musician director coach manager captain striker midfielder "
        "defender goalkeeper player champion activist campaigner dissident candidate nominee rival contender incumbent president-elect "
        "king queen prince princess pope patriarch imam bishop archbishop dictator strongman warlord taoiseach "
        "treasurer comptroller superintendent principal dean professor doctor surgeon nurse teacher farmer resident witness "
        "father mother brother sister son daughter wife husband widow partner neighbour neighbor friend colleague deputy "
        "counterpart successor predecessor president-designate coordinator negotiator mediator inspector whip backbencher "
        "frontbencher peer veteran billionaire tycoon entrepreneur investor oligarch tsar czar chairman-elect "
        "mayor-elect governor-elect premier-elect strategist pollster consultant expert academic "
        "columnist commentator critic rapper comedian novelist poet star sen. gov.".split()
    ),
    role_modifiers=frozenset(
        "prime foreign vice deputy defence defense finance interior home health education energy justice trade transport "
        "environment agriculture economy labour labor culture digital climate development europe european affairs external "
        "state general assistant associate acting interim former ex ex- elect designate then late senior junior top chief shadow national "
        "security press white house treasury attorney supreme military army navy naval air force police intelligence house "
        "senate congressional republican democratic democrat conservative liberal labour tory green party opposition majority minority "
        "managing executive editorial political diplomatic special permanent under regional local federal provincial municipal "
        "district city county union campaign government outgoing incoming current new first second longtime long-time veteran "
        "international global world lead co chief crown grand high public communications business technology science royal "
        "staff joint cabinet presidential vice-presidential gubernatorial war peace human rights election electoral budget".split()
    ),
    role_links=frozenset("of for to and the in at".split()),
    anonymous=frozenset(
        "source sources official officials diplomat diplomats aide aides insider insiders person people adviser advisers "
        "spokesman spokeswoman spokesperson spokespeople minister lawmaker witness witnesses executive executives".split()
    ),
    unbound=frozenset("source sources official officials former ex late".split()),
    particles=frozenset(
        "de del della di da das do dos du des la le van von der den ten ter zu zur af av bin ibn bint abu al el ul ur e y "
        "y' st st. ap mac".split()
    ),
    suffixes=frozenset("jr sr ii iii iv jnr snr phd md qc kc obe mbe".split()),
    given=frozenset(_GIVEN.split()),
    countries=COUNTRIES,
    demonyms=DEMONYMS,
    peoples=frozenset(
        "Arab Arabs Jewish Jew Jews Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants Orthodox "
        "Sunni Sunnis Shia Shiite Shiites Shi'a Shia's Hindu Hindus Buddhist Buddhists Sikh Sikhs Islamic Islam Christianity "
        "Judaism Buddhism Hinduism Islamist Islamists Alawite Alawites Druze Yazidi Yazidis Yezidi Uyghur Uyghurs Uighur Rohingya Hispanic "
        "Hispanics Latino Latinos Latin Asian-American African-American African-Americans Caucasian Native Aboriginal Maori Zionist "
        "Marxist Communist Communists Nazi Nazis Fascist Democrat Republican Western Westerners Eastern Northern Southern Nordic "
        "Baltic Balkan Slavic Arabic Mandarin Cantonese Hebrew Farsi Persian Pashto Urdu Hindi Bengali Latvian Gaelic "
        "Parisian Londoner Londoners Muscovite Muscovites Berliner Viennese Venetian Roman Texan Texans Californian Californians "
        "Floridian Hawaiian Alaskan Bavarian Sicilian Corsican Breton Flemish Walloon Anglo-American Franco-German Anglo "
        "Israeli-Palestinian Russo-Ukrainian Sino-American Ottoman Byzantine Victorian Christmas Easter Ramadan Thanksgiving".split()
    ),
    places=frozenset(name.strip() for name in _PLACES.replace("\n", "|").split("|") if name.strip()),
    organisations=frozenset(
        name.strip() for name in _ORGANISATIONS.replace("\n", "|").split("|") if name.strip()
    ),
    organisation_heads=frozenset(
        "academy caucus administration agency airline airlines airways alliance army assembly associates association athletics "
        "authority bank battalion board brigade brigades brotherhood brothers bureau cabinet campaign capital center centre chamber church "
        "club coalition college command commission committee commons communications community company conference "
        "confederation congress constabulary consortium convention corp corporation corps council court courts cup dept department "
        "division electric embassy energy enterprises exchange faculty federation fc financial firm force forces forum foundation front fund "
        "gazette government group guard guards guild holdings hospital inc industries infirmary inspectorate institute institution "
        "insurance international investments journal jury laboratories laboratory labs league legion llc llp ltd media "
        "ministry mission movement museum nations network networks office orchestra organisation organization parliament partners partnership "
        "party plc police post press project railway regiment registry research resources restaurant rotary school secretariat "
        "securities senate service services society software solutions squad squadron station studio studios "
        "syndicate systems taskforce team technologies technology telecom times trust tribunal union unit united university "
        "wire herald tribune chronicle dispatch ventures veterans works workers commissariat gmbh ag sa spa ngo pharmaceuticals motors records airport cathedral "
        "theatre theater hotel inn prison stadium library clinic".split()
    ),
    organisation_leads=frozenset(
        "ministry department bank university institute committee council court house office bureau association federation "
        "party organisation organization union board commission church college museum academy society league center centre "
        "school agency embassy government chamber friends republic board inspectorate directorate".split()
    ),
    place_heads=frozenset(
        "avenue barrier basin bay beach boulevard bridge canyon canal cape city coast corner county creek desert district drive falls field "
        "fields forest gardens gate gulf harbor harbour heights hill hills island islands isle isles junction lake lakes lane mount mountain "
        "mountains oblast ocean park peninsula plain plains plateau point port prefecture province region republic reef reservoir ridge "
        "river road sea shore sound springs square station strait straits street territory town township valley village "
        "volcano governorate emirate palace tower terminal tunnel viaduct levee dyke quay pier castle fortress airport base cemetery crossing camp dam rd st ave blvd".split()
    ),
    place_leads=frozenset(
        "mount lake river cape fort port gulf bay isle city province state sea strait camp san santa saint lago rio el los las".split()
    ),
    compass=frozenset(
        "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern "
        "northwestern southeastern southwestern upper lower greater inner outer mid downtown".split()
    ),
    place_cues=frozenset(
        "in at near from to around outside inside across throughout into toward towards via off beyond above".split()
    ),
    surnames=frozenset(
        "trump biden obama clinton bush reagan nixon kennedy harris vance pence pelosi mcconnell cheney rumsfeld kerry mccain romney "
        "sanders desantis blinken rubio bolton comey mueller giuliani bannon musk bezos zuckerberg gates putin medvedev lavrov "
        "zakharova peskov navalny prigozhin shoigu gorbachev yeltsin stalin lenin zelensky zelenskyy zelenskiy poroshenko yanukovych "
        "lukashenko macron sarkozy hollande mitterrand chirac starmer sunak truss johnson cameron blair thatcher corbyn farage merkel "
        "scholz merz kohl schroeder steinmeier hitler berlusconi meloni draghi renzi orban tusk kaczynski rutte stoltenberg juncker "
        "barroso guterres annan erdogan ataturk netanyahu sharon rabin peres olmert gantz gallant arafat abbas sinwar haniyeh "
        "nasrallah assad saddam khamenei khomeini rouhani raisi ahmadinejad soleimani maliki sadr sistani zarqawi gaddafi qaddafi "
        "mubarak sisi morsi mandela mugabe zuma ramaphosa kagame museveni modi gandhi nehru sharif musharraf bhutto karzai ghani jinping "
        "hu deng mao abe kishida koizumi lula bolsonaro chavez maduro castro milei kirchner pinochet einstein darwin marx freud "
        "shakespeare beethoven mozart bach picasso snowden assange epstein weinstein trudeau carney albanese ardern".split()
    ),
    states=frozenset(
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN "
        "TX UT VT VA WA WV WI WY DC Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Neb Nev Okla Ore "
        "Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que NSW".split()
    ),
    within=frozenset("in near at around outside inside across throughout".split()),
    event_leads=frozenset(
        "storm operation battle siege treaty hurricane typhoon cyclone tropical war act".split()
    ),
    event_heads=frozenset(
        "war wars summit games olympics cup championship championships festival election elections revolution uprising crisis "
        "conference day awards prize attacks massacre accords agreement treaty convention pact protocol act bill law amendment "
        "constitution operation hurricane typhoon storm cyclone earthquake marathon derby tour grand-prix prix open "
        "inquiry scandal holocaust genocide plan deal programme program".split()
    ),
    product_heads=frozenset(
        "missile missiles drone drones tank tanks rocket rockets rifle rifles jet jets fighter fighters bomber bombers helicopter helicopters "
        "howitzer howitzers launcher launchers submarine submarines destroyer frigate vaccine vaccines system systems "
        "plane planes airliner phone smartphone car bomb bombs torpedo carrier satellite".split()
    ),
    products=frozenset(
        "ATACMS|Storm Shadow|Scalp|SCALP|Taurus|HIMARS|Patriot|Javelin|Javelins|Stinger|Stingers|Leopard|Leopards|Abrams|Challenger|Bradley|"
        "Kalashnikov|Shahed|Iskander|Kinzhal|Oreshnik|Kalibr|Bayraktar|Gripen|Typhoon|Tornado|Reaper|Predator|Tomahawk|Trident|Brimstone|"
        "Iron Dome|Neptune|Flamingo|iPhone|iPad|Android|Windows|ChatGPT|Grok|Gemini|Bitcoin|Ethereum|Viagra|Ozempic|Wegovy|Novichok|Starlink|"
        "Starship|Hellfire|Black Hawk|Chinook|Apache|Tornados|Typhoons|Atacms|Himars|NASAMS|Nasams|IRIS-T|Gepard|Gepards|Marder|Pantsir|"
        "Tochka-U|Sarmat|Hwasong|Zircon|Rafale|Rafales|Eurofighter|Eurofighters|GMLRS|Exocet|Merkava|Switchblade|Shaheds|Geran|Gerans|"
        "Iskanders|Kinzhals|Tomahawks|Paxlovid|Remdesivir|Comirnaty|Covishield|Mounjaro|Xanax|"
        "Dreamliner|PlayStation|Playstation|AirPods|Kindle|Copilot|DeepSeek|Midjourney|Dogecoin|Sputnik V".split(
            "|"
        )
    ),
    compounds=frozenset(
        "led made run built owned born held wide free old like style based era time term year day level scale range long only elect "
        "proof ready rich heavy light sized type class wing hand aged bound fed themed hit hot war plus up off on out down".split()
    ),
    not_names=frozenset(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept "
        "oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
        "mon tue tues wed thu thur thurs fri sat sun spring summer autumn fall winter "
        "i i'm i'll i've i'd internet web tv ok okay pm am ad bc bce ce gdp ceo cfo dna rna hiv aids covid covid-19 vip faq pdf url "
        "gmt utc est edt bst cet pst pdt god bible koran quran lgbt lgbtq ai it's us's phd md ba ma mba usd eur gbp "
        "photo image video file caption credit read more update updated exclusive breaking opinion analysis live watch".split()
    ),
    families=FAMILIES,
    brands=BRANDS,
)
