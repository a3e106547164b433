"""English: family names of the world, and bodies known by a brand; as evidence they weigh, alone they decide nothing.

"Baker" is a family name and a trade, "Target" a shop and an aim: only the tagger (`annotate/tagging.py`) reads these lists, beside all else it sees.
"""

FAMILIES = frozenset(
    """
abadi abbas abbott abdullah abe acevedo acosta adams adeyemi adkins agarwal aguilar aguirre ahmad ahmadinejad ahmed ahn albanese albrecht
aleksandrov alekseev alexander alfaro ali alito allen allison almeida alvarado alvarez alves an andersen anderson andersson andrade andreev
andrews annan anthony antonov anwar aquino arafat archer ardern arellano arias armstrong arnaud arnold arroyo arslan ashley aslan assad
assange atkins atkinson aubert austin avalos avery avila awlaki ayala aydin ayers aziz bae baek baghdadi bailey baker bakke bakker baldwin
ball ballard ban banerjee banks bannon bao barajas barak baranov barber barbier barbieri barbosa barker barnes barnett barr barrera barrett
barron barry bartlett barton bass bates bauer baumann bautista baxter bean beard beasley beck becker beil bell belov beltran belyaev bender
benitez benjamin bennett benson bentley benton berg berger bergmann bergstrom berlusconi bernal bernard berry bertrand best bezos bhutto bi
bian bianchi bianco biden bishop black blackburn blackwell blair blake blanc blanchard blankenship blevins boehner bogdanov bolsonaro bond
bondar bondarenko bonilla bonnet booker boone booth borisov bos bose botha bourgeois bowen bowers bowman boyd boyer boyko boyle bradford
bradley bradshaw brady branch brandt bravo brennan brewer breyer bridges briggs brock brooks brown browning bruce brunet bruno bryan bryant
buchanan buck buckley budanov buffett buhari bullock burch burgess burke burnett burns burton busch bush butler buttigieg byrd böhm cabrera
cain calderon caldwell calhoun callahan camacho cameron campbell campos cannon cano cantrell cantu cao cardenas cardoso carey carlson
carpenter carr carrillo carroll carson carter caruso carvalho case casey castaneda castillo castro celik cervantes cetin chambers chan
chandler chang chapman charles chase chatterjee chaudhary chavez chen cheney cherry chevalier chirac cho choi christensen christian christie
christou chung church churchill cisneros claes clark clarke clay clayton clement clements cline clinton cobb cochran coffey cohen cole
coleman colin collier collins colombo colon combs comey compton conley conner conrad conte conti contreras conway cook cooper copeland
coppola corbyn cordova corona correa cortes cortez cosby costa cox craig crane crawford crosby cross cruz cuevas cummings cunningham curry
curtis dabrowski dahl dalton daniel daniels das daugherty davenport david davidson davila davis davydov dawson day dean decker dejesus
delacruz delarosa deleon delgado demir deng dennis desai desantis devries diallo dias diaz dickerson dickson dietrich dillon dimitriou diop
dixon dlamini dmitriev dodson dogan dominguez donaldson donovan dorsey dougherty douglas doyle draghi drake duarte dubey dubois duda dudley
duffy duke dumont duncan dunlap dunn dupont duran durand durham duterte dyer eaton edwards egorov eisenhower elliott ellis ellison engel
english enriquez epstein erdogan erickson eriksson escobar esparza espinosa espinoza esposito esquivel estes estrada evans everett fabre fan
fang farage farley farmer farrell faulkner faure fedorov felix feng ferguson fernandes fernandez ferrara ferrari ferraro ferreira fields
figueroa filippov finley fischer fisher fitzgerald fitzpatrick fleming fletcher flores flowers floyd flynn foley fontaine fontana ford
foster fournier fowler fox francis franco francois frank franke franklin frazier frederick freeman freitas french friedman friedrich frolov
frost fry frye fuchs fuentes fujita fuller gaddafi gaillard gaines galindo gallagher gallegos galli gallo galvan gandhi gantz garcia gardner
garland garner garnier garrett garrison garza gates gauthier gautier gbagbo ge gentile gentry george georgiou gerasimov ghani ghosh gibbs
gibson gilbert giles gill gillard gillespie gilmore ginsburg giordano girard giraud giuliani glass glenn glover golden gomes gomez gonzales
gonzalez good goodman goodwin goossens gorbachev gordon gore gorsuch goto gould graf graham grant graves gray greco green greene greer
gregory griffin griffith grigoriev grimes gross gu guerin guerra guerrero guevara gupta gusev gustafsson guterres gutierrez guzman günther
haas haddad hagen hahn hail hale haley hall hamad hamid hamilton hammond hampton han hancock haniyeh hanna hansen hanson hansson hao hardin
harding hardy harmon harper harrell harrington harris harrison hart hartman hartmann harvey hasegawa hassan haugen hawkins hayashi hayden
hayes haynes he heath hebert heinrich henderson hendricks hendrix henry hensley henson herman hernandez herrera herring herrmann hess hester
hickman hicks higgins hill hines hinton ho hobbs hodge hodges hoffman hoffmann hofmann hogan holland hollande holloway holmes holt hong hood
hoover hopkins horn horne horton house houston howard howe howell hu hua huang hubbard huber hudson huerta huff huffman hughes hull humphrey
hunt hunter hurley hurst hussein hutchinson huynh hwang ibarra ibrahim ilyin ingram inoue ishikawa ito ivanov iyer jabbar jackson jacobs
jacobson jain james jang jankowski jansen janssens jansson jaramillo jarvis jefferson jenkins jennings jensen jeon jiang jie jimenez jin
jinping jobs johansen johansson johns johnson johnston jokowi joly jones jonsson jordan joseph joshi juarez jung jäger kaczynski kagame
kagan kaiser kamau kaminski kane kang kara karim karlsson karzai kasich kato kaur kavanaugh kaya keita keith keller kelley kelly kemp
kennedy kent kenyatta kerr kerry key khalil khamenei khan khomeini khoury kilic kim kimura king kirby kirchner kirk kiselev kishida klein
kline klymenko knapp knight knox kobayashi koc koch kohl koizumi komarov konate kondo kone kong korhonen korolev koval kovalchuk kovalenko
kovalev kowalczyk kowalski kozlov kozlowski kramer kraus krause kravchenko krawczyk krishnan kristensen krueger krämer krüger kuhn kuleba
kulkarni kumar kurt kuzmin kuznetsov kwiatkowski kwon köhler könig kühn lacroix laden lam lamb lambert landry lane lang lange lapid lara
larsen larson larsson lavrov lawrence lawson le leach leal lebedev leblanc leclerc leclercq lee lefebvre lefevre legrand lehmann leon
leonard leone lepen leroy lester levy lewandowski lewis li lim lima lin lindberg lindgren lindsey lindstrom little liu livingston lloyd
logan lombardi lombardo long longo lopes lopez lorenz love lowe lowery lozano lu lucas lucero ludwig lugo lukashenko lula luna lund lundberg
luo lv lynch lynn lyons lysenko ma macdonald machado macias mack mackenzie macleod macmillan macri macron madden maddox madsen maduro maeda
maes magana mahathir mahmoud mahoney maier makarov makinen maksimov maldonado malik maliki malone mancini mandela mann manning mansour mao
marchand marchenko marcos mariani marin marino marks marques marquez marsh marshall martin martinelli martinez martini mason massey mata
mathews mathieu mathis matsumoto matthews maxwell may mayer maynard mayo mays mazur mbeki mcallister mcauliffe mcbride mccabe mccain mccall
mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcfaul mcgee mcgowan
mcgrath mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mckinnon mclaughlin mclean mcmahon mcmillan mcnamara
mcpherson meadows medina medrano medvedev mehta meijer mejia melendez melnyk meloni melton mendes mendez mendoza meng menon mensah mercado
mercier merkel merritt mertens merz meyer meyers meza miao michael middleton mikhailov milei miles miliband miller mills miranda mishra
mitchell mitsotakis mitterrand modi mohamed mohammed molina monroe montes montgomery montoya moody moon moore mora morales moran moreau
moreira moreno moretti morgan morin moroz morozov morris morrison morrow morse morsi morton moses mosley moss moyer moyo mu mubarak mueller
mugabe muhammad mukherjee mulder mullen muller mullins mulroney munoz murdoch murillo murphy murray museveni musharraf musk mustafa mwangi
myers möller müller naidu nair najib najjar nakajima nakamura nascimento nash nasrallah nasser nava navalny navarro ndiaye ndlovu neal nel
nelson netanyahu neumann newman newton nguyen nichols nicholson nielsen nieminen niinisto nikitin nikolaev nilsson nixon nkosi nkrumah noble
nolan norman norris norton novak novikov nowak nunes nunez nygaard o'brien o'connor o'donnell o'hara o'keefe o'leary o'malley o'neill
o'reilly o'sullivan obama obasanjo obrien ocasio ochoa oconnell oconnor odinga odom odonnell ogawa okada okafor okonkwo oliveira oliver
olivier oliynyk olmert olsen olson olsson oneal oneill orban orlov orozco orr ortega ortiz osborne osipov otieno otto ouattara owen owens
owusu ozkan ozturk pace pacheco padilla page palacios palmer pan pandey papadopoulos pappas park parker parks parra parrish parsons patel
patrick patterson patton paul pavlov payne pearson peck pedersen peeters pelosi pena pence peng pennington peralta pereira peres perez
perkins perrin perry person persson peskov peters petersen peterson petro petrov pettersson pfeiffer pham phan phelps philippe phillips
picard pierce pillai pineda pittman pitts podolyak pohl polishchuk pollard polyakov ponce poole pope popov poroshenko porter portillo potter
potts powell powers pratt preston pretorius price prince proctor prodi pruitt pugh putin qaddafi qasim qian qin quinn quintana quintero
rabin rahman raisi rajan rajoy ramaphosa ramirez ramos ramsey randall randolph rangel rao rashid rasmussen ray raymond reagan reddy reed
reese reeves reid reilly ren renard renaud renzi rey reyes reyna reynolds reznikov rhodes ribeiro ricci rice rich richard richards
richardson richmond richter riley rinaldi rios rivas rivera rivers riviere rizzo roach robbins roberson roberts robertson robinson robles
rocha rodgers rodrigues rodriguez roger rogers rojas rolland rollins roman romano romanov romero romney roosevelt rosales rosario rosas rose
ross rossi roth rouhani rousseau rousseff roux rowe rowland roy rubio rudd rudenko ruiz rumsfeld rush russell russo ruto rutte ryan sadr
sahin said saito salas salazar saleh salem salgado salinas salvini sampson sanchez sanders sandoval sanford santana santiago santoro santos
sarkozy sasaki sato sauer saunders savage savchenko sawyer scalia schaefer schmid schmidt schmitt schneider scholz schreiber schroeder
schubert schultz schulz schulze schumacher schumer schuster schwartz schwarz scott seidel sellers semenov sen seo sergeev serra serrano
sessions sexton shaffer shah shannon sharif sharma sharon sharp shaw shelton shen shepard shepherd sheppard sherman shevchenko shevchuk shi
shields shimizu shin shoigu short sidhu sidorenko sidorov sierra silva simmons simon simpson sims simsek singh singleton sinwar sisi sistani
skinner sloan small smirnov smit smith snow snowden snyder soares sokolov solis solomon solovyov sommer song sorensen sorokin soros sosa
soto sotomayor souza sow sparks spears spence spencer srivastava stafford stanley stanton stark starmer steele stein stepanov stephens
stephenson stevens stevenson stewart stokes stone stout strickland strong stuart stubb suarez subramanian suga suharto sukarno sullivan
summers sun sunak sutton suzuki svensson swanson sweeney sybiha syrsky szymanski takahashi tanaka tang tanner tao tapia tarasov tate taylor
teixeira terrell terry thatcher thomas thompson thomsen thornton tinubu tiwari tkachenko todd torres toure townsend tran traore travis trejo
trevino trivedi trudeau trujillo truman trump truong tsipras tsvangirai tucker turnbull turner tusk tyler underwood uribe vajpayee valdez
valencia valentine valenzuela van-der-merwe vance vang vargas vasiliev vasquez vaughan vaughn vega velasquez velazquez velez ventura verma
vidal vieira villa villalobos villanueva villarreal villegas vincent vinogradov virtanen visser vitale vo vogel vogt voigt volkov vorobyov
vu wade wagner walker wall wallace waller walls walsh walter walters walton wang ward ware warner warren washington watanabe waters watkins
watson watts weaver webb weber webster weeks wei weinstein weiss weiß welch wells wen werner west wheeler whitaker white whitehead whitney
widodo wiggins wilcox wilders wiley wilkerson wilkins wilkinson willems williams williamson willis wilson winkler winter winters wise
wisniewski wojciechowski wojcik wolf wolfe wolff wong wood woodard woods woodward wouters wozniak wright wu wyatt xi xiao xie xiong xu yadav
yakovlev yamada yamaguchi yamamoto yan yang yanukovych yates yeltsin yermak yildiz yilmaz yin yoder yoon york yoshida young yu yuan zakharov
zaluzhny zamora zapatero zardari zarif zarqawi zavala zawahiri zaytsev zelensky zelenskyy zhang zhao zheng zhou zhu zhukov ziegler zielinski
zimmerman zimmermann zou zuckerberg zuma zuniga
""".split()
)

BRANDS = frozenset(
    """
3M|49ers|AAA|AAP|ABN Amro|AC Milan|ADP|AFRICOM|AIG|AKP|AMD|AMR|ANC|AOL|APEC|ASIO|ATP|AUKUS|AXA|AbbVie|Abbott|Abu Sayyaf|Accenture|
Ace Hardware|Acer|Activision|Adobe|Aer Lingus|Aeroflot|Aetna|Ahrar al-Sham|Air Canada|Air Force|Air France|Air India|Air New Zealand|AirAsia|
Ajax|Al Jazeera|Al Shabaab|Al-Aqsa Martyrs Brigades|Al-Shabaab|Alaska Airlines|Albertsons|Alcatel|Alcoa|Aldi|Alitalia|Allianz|Allied Waste|
Allstate|Alphabet|Alternative for Germany|Altria|AmeriCorps|American Enterprise Institute|American Express|Amgen|Amnesty|Amtrak|Anadarko|
Android|Anduril|Anheuser-Busch|Annapolis|Ansar Allah|Ansar al-Islam|Anthem|Anthropic|Antifa|Applebee's|Aramco|Arby's|ArcelorMittal|Arm|
Arthur Andersen|Asean|Aston Villa|Astros|Audi|Avis|Aviva|Avon|Awami League|Axel Springer|B&Q|BASF|BBVA|BHP|BND|BNP Paribas|BT|BYD|Ba'ath|
Baath|Badr|Baidu|Bain|Banana Republic|Bank of America|Barcelona FC|Barnes & Noble|Basij|Baskin Robbins|Baxter|Bayer|Baykar|Bear Stearns|
Bechtel|Bed Bath & Beyond|Bellingcat|Bentley|Berkeley|Berkshire Hathaway|Bertelsmann|Best Buy|Best Western|Biogen|Black Panthers|BlackBerry|
BlackRock|Blackhawks|Blackstone|Blackwater|Blizzard|Boots|Booz Allen|Borussia Dortmund|Bose|Boston Scientific|Boy Scouts|Braves|Bridgestone|
Bristol-Myers Squibb|British Gas|British Petroleum|British Telecom|Broadcom|Broncos|Brookings|Brookings Institution|Brothers of Italy|Bruins|
Budweiser|Bulls|Bunge|Burberry|Burger King|Burisma|CBO|CBP|CBRE|CCP|CERN|CHP|CIS|CPA|CSIS|CSTO|CSX|CVS|Cadbury|Caltech|Caltex|Cambridge|
Canadiens|Canon|Capcom|Capgemini|Capital One|Capitol Police|Cardinals|Cargill|Carlsberg|Carlyle|Carnegie Endowment|Carnegie Mellon|Carrefour|
Casio|Caterpillar|Cathay Pacific|Cato Institute|Celtic|Celtics|Centrica|Charles Schwab|Chase|Chatham House|Cheesecake Factory|Chevrolet|
Chevy|Chick-fil-A|Chili's|Chipotle|Chrysler|Cigna|Circuit City|Cisco|Citroen|Civic Platform|Coca Cola|Coinbase|Colgate|
Committee to Protect Journalists|Compaq|ConAgra|Congress Party|ConocoPhillips|Continental Airlines|Cornell|Corning|Cowboys|Cracker Barrel|
Crystal Palace|Cubs|DGSE|DGSI|DHL|DPP|Daewoo|Daimler|Dairy Queen|Danone|Dartmouth|Dassault|DeepMind|Deere|Dell|Deloitte|Delta Air Lines|
Denny's|Deutsche Bahn|Deutsche Telekom|Diageo|Diet|Dodgers|Dollar General|Dollar Tree|Dolphins|Domino's|Dow|Dow Chemical|Dr Pepper|Dropbox|
DuPont|Duke|Duke Energy|Dunkin' Donuts|Dynegy|Dyson|E.ON|ECHR|ECJ|EDF|EFF|ELN|EMA|ENI|ESA|ETA|ETH|EUCOM|Eagles|El Paso|Elbit|Elbit Systems|
Electronic Arts|Eli Lilly|Embraer|Emirates|Enel|Energoatom|Eni|Enterprise|Epic Games|Ernst & Young|Estee Lauder|Etihad|Eton|Etsy|Eurostat|
Evergrande|Everton|Expedia|Experian|Exxon Mobil|FAO|FC Barcelona|Fannie Mae|Ferrari|Fianna Fail|Fianna Fáil|Fidesz|Fine Gael|Firestone|
Five Eyes|Five Star Movement|Flames|Flickr|Folketing|Foot Locker|Formula One|Forza Italia|Foxconn|Frappr|Freddie Mac|Freedom House|Frelimo|
Frito-Lay|Fuji|Fujitsu|Fulham|G4S|GAO|GCC|GEICO|GMC|Gallup|Gap|Gazprombank|Geico|Genentech|General Dynamics|General Mills|Georgetown|
Georgia Tech|Giants|Gilead|Gillette|Girl Scouts|GitHub|GlaxoSmithKline|Glencore|Gmail|GoDaddy|Golden Dawn|Goodyear|Green Party|Greens|
Groupon|Gucci|H&M|HBO|HCA|HDP|HHS|HP|HTS|HUD|Habitat for Humanity|Halliburton|Hanwha|Haqqani Network|Harley-Davidson|Harrods|Hasbro|
Hayat Tahrir al-Sham|Heat|Heineken|Heinz|Hensoldt|Heritage Foundation|Hermes|Hertz|Hess|Hewlett Packard|Hewlett-Packard|Hezb-e-Islami|Hilton|
Hitachi|Holiday Inn|Home Depot|Honeywell|Hooters|Hulu|Humana|Hyatt|Hyundai|IBP|IHOP|IKEA|ILO|ING|INTERPOL|IOM|IPCC|ISI|ITV|Imperial College|
Infosys|Inter Milan|Intuit|Ipsos|J.C. Penney|JBS|JCPenney|JPMorgan Chase|Jabhat al-Nusra|Jaish al-Islam|Jaish-e-Mohammad|Jaish-e-Mohammed|
Janjaweed|Jemaah Islamiyah|JetBlue|Jiffy Lube|John Deere|Johns Hopkins|Johnson & Johnson|Juilliard|Juniper|KBR|KFC|KLM|KMT|KPMG|Kaiser|
Kaiser Permanente|Kaspersky|Kellogg|Kellogg's|Kia|Kimberly-Clark|King's College|Kmart|Knicks|Kodak|Kohl's|Komeito|Kongsberg|Kraft|Kroger|
Kuomintang|L'Oreal|L'Oréal|L3Harris|LAPD|LDP|LG|LSE|LSU|LTTE|LVMH|Lamborghini|Langley|Lashkar-e-Taiba|Lashkar-e-Tayyiba|Law and Justice|LeT|
Lega|Lego|Lehman Brothers|Leicester City|Leidos|Lenovo|Leonardo|Levi's|Lexus|Lib Dem|Lidl|LinkedIn|Linux|Logitech|Lord's Resistance Army|
Lowe's|Lukoil|Lyft|M.I.T.|M23|MBDA|MGM|MLS|MONUSCO|MSF|MTV|Macy's|Maersk|Mahdi Army|Major League Baseball|Maple Leafs|Marathon|Mariners|
Marines|Marks & Spencer|Marriott|Mars|MasterCard|Mattel|Mavericks|Mazda|McDonald|McDonalds|McKesson|McKinsey|Medecins Sans Frontieres|
Medtronic|Mercedes|Mercedes-Benz|Mercy Corps|Merrill Lynch|MetLife|Mets|Mitsubishi|Monsanto|Moody's|Morrisons|Motorola|Mozilla|MySpace|
Myspace|NAFTA|NASCAR|NIH|NLRB|NOAA|NORAD|NYPD|NYU|Naftogaz|National Football League|National Geographic|National Hockey League|Navy SEALs|
Nestlé|Netgear|Newcastle United|Nielsen|Nord Stream|Nordstrom|Norfolk Southern|Nortel|Northvolt|Northwest Airlines|Notre Dame|Novo Nordisk|
Nusra Front|OAS|OMB|OPCW|OSHA|Oath Keepers|Office Depot|Oilers|Oracle|Orange|Orbitz|Orioles|Oxford|PAP|PETA|PG&E|PML-N|PNC|PPP|PSG|PSOE|PTI|
Packers|Padres|Palantir|Panasonic|Panera|Papa John's|Paramount|Paris Saint-Germain|Peace Corps|Pemex|Penguins|Penn State|PepsiCo|PetSmart|
Peta|Petco|PetroChina|Petrobras|Peugeot|Pew|Pew Research Center|Philip Morris|Philips|Phillies|Pinterest|Pixar|Pizza Express|Pizza Hut|
Podemos|Polaroid|Porsche|Prada|PricewaterhouseCoopers|Procter & Gamble|Proud Boys|Prudential|Purdue|PwC|Qantas|Qatar Airways|Quad|Qualcomm|
Quinnipiac|Quiznos|Qwest|RAND|RAW|RBS|RCMP|RSF|RSPCA|RWE|Radio Shack|RadioShack|Rafael|Raiders|Rand Corporation|Rangers|Rapid Support Forces|
Ravens|Red Brigades|Red Bull|Red Hat|Red Lobster|Redskins|Reliance|Renamo|Reporters Without Borders|Repsol|Revlon|Riksdag|Rio Tinto|Rite Aid|
Rockets|Rolls-Royce|Roscosmos|Rostec|Rotary|Rover|Royal Bank of Scotland|Royal Dutch Shell|Royal Mail|Rutgers|SADC|SAP|SAS|SDLP|SOCOM|Saab|
Safeway|Safran|Salesforce|Salvation Army|Sam's Club|Sandhurst|Santander|Saudi Aramco|Sberbank|Schlumberger|Sciences Po|Scouts|Seahawks|Sears|
Sega|Sejm|Sendero Luminoso|Sephora|ServiceMaster|Shining Path|Shopify|Sierra Club|Singapore Airlines|Sinopec|Skype|Slack|Snapchat|
Societe Generale|SoftBank|Sorbonne|Southampton|Southwest|Southwest Airlines|Spirit Airlines|Spotify|Sprint|Spurs|Square Enix|
Standard & Poor's|Standard Chartered|Staples|State Farm|Stellantis|Storting|Subaru|Subway|Sun Microsystems|Super 8|Suzuki|Swapo|Syriza|
TD Bank|TGI Friday's|TPLF|TSA|TSMC|TWA|Taco Bell|Tamil Tigers|Tata|Teva|Texaco|Texas A&M|Texas Instruments|Thales|ThyssenKrupp|Tiffany|
Tigray People's Liberation Front|Time Warner|Toshiba|Total|Toys R Us|Trader Joe's|TransCanada|Transparency International|Travelocity|
TripAdvisor|Twitch|Tyson|U-Haul|UC Berkeley|UCLA|UMNO|UNAIDS|UNDP|UNEP|UNIFIL|US Airways|USAA|USARCENT|USC|USDA|USGS|USPS|UUP|Ukrenergo|
Ukroboronprom|UniCredit|Union Carbide|Union Pacific|Uniper|United Way|UnitedHealth|VTB|Valero|Vanderbilt|Vanguard|Viacom|Virgin|
Virginia Tech|Vox|WADA|WFP|WTA|WWF|Wachovia|Walgreens|Walt Disney|Warriors|Waste Management|Wayfair|Waymo|WeChat|WeWork|Weather Underground|
WebMD|Weibo|Wendy's|West Ham|West Point|Western Union|Westinghouse|White Helmets|White Sox|Whole Foods|Wikimedia|Williams|Wipro|Xbox|Xerox|
Xiaomi|YMCA|YPJ|Yahoo!|Yamaha|Yandex|Yelp|YouGov|ZANU-PF|ZTE|Zanu-PF|Zara|Zillow|Zoom|Zurich|al-Jazeera|easyJet|xAI
""".replace("\n", "").split("|")
)
