"""Given names that tell whether a pronoun may mean their bearer, folded: no accents, no capitals.

Written from general knowledge of how names are given today in many countries. Names given to both ("Robin", "Andrea", "Jean",
"Nikita", "Jordan"), and those whose custom differs between countries, are left out: then only the article tells.
"""

WOMEN = frozenset(
    """abigail ada adaeze adele adriana adrienne agata agatha agnes agnieszka aicha aileen aimee aisha aishwarya akiko alana alejandra
    alena alessandra alexa alexandra alice alicia alina alisa alison aliya allison alma althea alyssa amal amalia amanda amara
    amber amelia amelie amina aminata amira amrita amy ana anabel anastasia anastasiia andreea anette angela angelica angelina
    angeline angie anika anita anja anjali anke ann anna annabel annabelle annalena anne anneke anneliese annemarie annette
    annie annika anouk antje antoinette antonella antonia anya aoife april arantxa ariadne ariana arlene arwa ashanti asma asmaa
    astrid asuka athena aurora ava aya ayaan ayelet ayesha ayse aziza azra babette bahar bahareh barbara beata beate beatrice
    beatriz becky begona belen belinda bella benazir benedetta berenice bernadette bernice berta bertha beth bethan bethany
    betsy bettina betty beverley beverly bianca birgit bonnie brenda briana brianna bridget brigid brigida brigitte britney
    britta brittany bronagh bronwen bronwyn camelia camila camilla candace candice candida caren carina carla carlotta carly
    carmel carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina catarina caterina catherine cathleen
    cathy catrin catriona cecile cecilia celeste celia celine chantal charlene charlotte charmaine chelsea cherie cheryl chiara
    chidinma chimamanda chloe chrissy christa christelle christiana christiane christina christine chrystia ciara cindy claire
    clara clare clarissa claudette claudia clementine colette colleen concepcion connie constance consuelo cora coretta corinna
    corinne cristina crystal cynthia dagmar dahlia daisy dalia daniela daniella danielle danuta daphne daria darlene dasha dawn
    deanna debbie deborah debra deepika deirdre delia delphine denise desiree diana diane dilma dina dinah dolores dominika
    donatella donna dora doreen doris dorota dorothea dorothy ebony edith edna edwina efua eileen eilidh eimear ekaterina elaine
    elba eleanor eleanora elena eleni eleonora elfriede elin elina elisa elisabeth elisabetta elise eliska eliza elizabeth elke
    ella elle ellen ellie elodie eloise elsa elsie elvira elzbieta emilia emilie emily emine emma emmanuelle erica erika erin
    esmeralda esperanza estelle esther ethel etta eudora eugenia eugenie eunice eva eve evelyn evelyne evgenia ewa fabienne
    fabiola faith farah farida farzana fatemeh fatima fatma fatou fatoumata fawzia faye federica felicia felicity fernanda fiona
    flavia fleur flora florence fran frances francesca francine franziska frauke frederica freya frieda funmi gabriela gabriella
    gabrielle gail galina gemma genevieve georgia georgina geraldine gerda germaine gertrude ghislaine gillian gina ginevra
    ginger gisela giselle gita giulia giuliana gladys gloria golnaz grace graciela grainne greta gretchen gretel griselda grit
    guadalupe gudrun gulnara gunilla gwen gwendolyn gwyneth habiba hadiza hala haley halima halina hana hanan hanna hannah hanne
    harriet hatice hattie hayley hazel heather hedwig heidi heike helen helena helene helga henrietta hermione hilary hilda
    hillary hina hiroko holly honor hope huda huma humaira ida ieva ilana ildiko ilona ilse imelda imogen ines inez inga inge
    ingeborg ingrid inna ioana iolanda ipek irena irene irina iris irma isabel isabela isabella isabelle isha isla isobel ivana
    ivanka ivonne iwona izabela jacinda jacinta jacqueline jacqui jadwiga jana jane janelle janet janice janine jasmin jasmine
    jayne jeanette jeanine jeanne jelena jen jenna jennie jennifer jenny jessica jette jill jillian joan joana joanna joanne
    jocelyn johanna jolanta josefina josephine josie joy joyce juana juanita judith judy julia juliana juliane julianna julianne
    julie juliet juliette jutta kadiatou kaja kalpana kamala karen karin karina karla karolina karoline katarina katarzyna kate
    katerina kateryna katharina katharine katherina katherine kathleen kathryn kathy katia katie katja katrin katrina katya
    kavita kay kayla kayleigh keiko kelsey kemi kendra khadija khadijah kimberley kimberly kinga kirsten kirstie kirsty klara
    klaudia kristen kristi kristin kristina kristine krystyna kumiko kyoko lakshmi lana lara larissa latifa latisha latoya laura
    laure laurel lauren lavinia layla lea leah leila lena leni leonie leonora leticia leyla lidia lieke liisa lila lili lilia
    lilian liliana lillian lily lina linda linnea lioba lisa lisbeth lise liudmyla liv liz liza lizzie lois lola lora loredana
    lorena loretta lorna lorraine lotte louise lourdes lucia luciana lucie lucille lucinda lucy ludmila luisa luise luz lydia
    lynda lyndsey lynette lynne lyudmila mabel maddalena madeleine madeline madhuri madison mafalda magda magdalena maggie maha
    mairead maja malala malgorzata malin mamie mandy manuela mara marcela marcella marcia margaret margarita margaux margherita
    margit margo margot margrethe marguerite maria mariah mariam mariana marianna marianne maribel marie mariella marija marijke
    marika marilyn marina marine marisa marisol marissa marit marjan marjorie marlene marsha marta martha martina martine marwa
    mary maryam maryna mathilde matilda maud maureen maxine maya mayra meena megan meghan mei melania melanie melinda melissa
    mercedes mercy meredith meryl meta mette mia michaela micheline michelle mieko mihaela mila milagros mildred milena milica
    millicent millie mina mindy minerva mira miranda mireille miriam mirjam moira mollie molly mona monica monika monique
    mounira muna muriel myra myrna myrtle nabila nadezhda nadia nadine nadja naima nancy nanette naoko naomi narges nasrin
    natacha natalia natalie nataliia nataliya natalya natascha natasha nathalie nazanin neha nelly nermin nessa nicole nicoletta
    nicolette nida nike nikki nilufar nina nisha nkechi noelia noelle noemi nora noreen norma nuala nuria octavia odette odile
    ofelia oksana olena olga olha olive olivia olympia oonagh ophelia oprah orla orna ornella ottilie padma paige pamela paola
    parveen parvin patience patricia patrizia patti paula paulette paulina pauline pearl peggy penelope penny pernille petra
    petronella philippa philomena phoebe phyllis pia pilar pippa piroska polly pooja portia prisca priscilla pritha priti priya
    priyanka prudence rachael rachel rachida radhika raffaella raisa rana randa rania raquel rasha rashida rebecca reem regina
    regine reina rekha renata renate renee reyhan rhea rhiannon rhoda rhonda rigoberta rita roberta rochelle roisin romina rosa
    rosalia rosalie rosalind rosalyn rosamund rosanna rose roseanne rosemarie rosemary rosie rowena roxana roxane roxanne roza
    rukmini rupa ruth ruzena saba sabina sabine sabrina sadia saida saima sakina sally salma samantha samia samira sandra sanna
    saoirse sara sarah saskia savannah savita scarlett selena selina selma serena shabana shabnam shaima shamima shanice shanta
    shante shanti shari sharmila sharon shauna sheena sheila shelley sherri sherry sheryl shireen shirin shirley shruti sian
    sibel sibyl sidonie sienna sigrid silke silvana silvia simona simone sinead siobhan sirin sita siti sofia sofie solange
    soledad sonia sonja sonya sophia sophie soraya stefania stefanie stella stephanie stina suad sue suella suhair sumaya summer
    sunita susan susana susanna susannah susanne susie suzanna suzanne suzette sveta svetlana svitlana swati sylvia sylvie
    tabitha talia tamar tamara tamiko tammy tania tanja tanya tara tarja tasha tatiana tatjana tatyana tess tessa tetiana thais
    thandi thelma theodora theresa therese thi thuy tiffany tilda tina tomoko tonia tonya tracey tracie treena tricia trisha
    trudy tulsi tuuli tzipi ulla ulrike uma una ursula usha uta ute uzma valentina valeria valerie valeriia vandana vanessa vera
    verena verity veronica veronika veronique vesna vicki vicky victoria viktoria viktoriia vilma viola violet violeta violetta
    virginia virginie viviana vivienne wafa wanda wangari wendy wilhelmina wilma winifred winnie xenia ximena xochitl yael
    yamina yana yara yasmeen yasmin yasmine yelena yesenia yetunde yevgenia yevheniia yoko yolanda yolande yoshiko yuko yulia
    yuliia yuliya yumiko yvette yvonne zahra zainab zara zaynab zeinab zelda zeynep zita zoe zofia zohra zora zuleikha zuzana""".split()
)
MEN = frozenset(
    """aaron abbas abdel abdelaziz abdirahman abdul abdulaziz abdulla abdullah abdulrahman abe abel abhishek abraham achim achmad adam
    adebayo adel ademola adnan adolf adolfo adrian adrien ahmad ahmadou ahmed ahmet aidan aiden aivars ajay akash akhil akio
    akira alain alan alaric albert alberto albrecht aldo alec alejandro alek aleksandar aleksander aleksandr aleksei aleksey
    alessandro alessio alexander alexandre alexandros alexandru alexei alexey alf alfie alfons alfonso alfred alfredo algirdas
    ali alistair allan allen alois aloysius alphonse alvaro alvin amadeo amadou amar ambrose amir amit ammar amos anand anatole
    anatoliy anatoly anders andre andreas andrei andres andrew andrey andrii andrij andris andrius andriy andrzej andy angelos
    angus anibal anil ansgar antal anthony antoine anton antoni antonin antonio antonis anwar apostolos archibald archie arjun
    armand armando armin arnaldo arnaud arne arnold aron arpad art artem artemio arthur artur arturo arun asad asger ashok
    ashraf asif asim athanasios atsushi attila august augustin augusto aurelien aurelio austin axel ayman aziz baba bakary
    balazs baldev baptiste barack barnaby barney baron barry bart bartholomew bartosz bashar bashir basil bassam bastian beau
    ben benedict benigno benito benjamin benji bennett benny benoit benson bernard bernardo bernd bernhard bernie bertie
    bertrand bhupesh bill billy binyamin bishop bjarne bjoern bjorn bob bobby bogdan bohdan boleslaw boris boyko brad bradley
    brady brahim brandon branislav branko brendan brent bret brett brian brice bronislaw bruce bruno bryan bryce burak burkhard
    byron caleb calvin carl carles carlo carlos carlton carsten carter caspar cassius cedric cem cesar cesare chad charles
    charlie chester chike chinedu christian christof christoph christophe christopher christos chuck chukwuma cian ciaran
    cillian clarence claudio claus clay clayton clemens clement cliff clifford clifton clint clinton clive clyde cody colin colm
    colum conan conor conrad constantin constantine cormac cornelius cosimo cosmin craig cristian cristiano cristobal curtis
    cyril cyrus dag dagfinn damian damiano damien damir damon dan daniel daniele danilo danny dante darius dariusz darko darragh
    darrell darren darryl dashiell dave david davide davis davor dawid dean declan deepak demetrius denis dennis denys denzel
    derek dermot derrick desmond detlef devendra dexter dick didier diego dieter dietmar dietrich dilip dillon dimitar dimitri
    dimitrios dimitris dinesh dino diogo dirk djibril dmitri dmitriy dmitro dmitry dmytro dolf dominic dominik don donald
    donatas dong-hyun donnie donovan doug douglas dragan duarte dudley duncan dusan dustin dwayne dwight dylan eamon eamonn earl
    ebrahim ed eddie edgar edmond edmund edoardo eduard eduardo eduards edward edwin efrain efrem egil egon ehud einar eirik
    ejike eldar eli elias elijah eliseo elliot elliott elmar elmer elon elvis emanuel emanuele emeka emil emile emiliano emilio
    emin emir emmanuel emre engin enrico enrique enzo erhard eric erich erik erkki ernest ernesto ernie ernst errol ervin erwin
    esteban ethan etienne eugen eugene eusebio evan evgeny evo ezekiel ezra fabian fabien fabio fabrice fabrizio fadi fahad
    faisal fareed farhad farid farouk faruk fausto federico feliciano felipe felix femi ferdinand ferenc fergal fergus fernand
    fernando fidel filip filippo finbar finn fintan flavio florian floyd francesco francis francisco franck franco francois
    frank franklin frans frantisek franz fred freddie freddy frederic frederick frederik fredrik friedrich frits fritz fumio
    fyodor gabor gabriel gabriele gael gareth garfield garret garrett garry garth gary gaston gaurav gavin gavriel gene gennady
    geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd gerhard gernot gerrit gerry gert ghassan
    giacomo giancarlo gianluca gianni gideon gil gilbert gilberto giles gino giorgio giorgos giovanni giuliano giulio giuseppe
    glen glenn godfrey gonzalo goran gordon graeme graham grant greg gregg gregor gregorio gregory grigory guido guilherme
    guillaume guillermo gulab gunnar gunter gunther gus gustaf gustav gustave gustavo guy habib hadi hafiz haider hakan hakeem
    hakim hal hamad hamid hamish hamza hank hannes hannu hans harald hari harold haroon harris harry hartmut haruki harun harvey
    hasan hashem hashim hassan hasso havelock hazem hector heikki heiko heiner heinrich heinz helmut helmuth hendrik henk
    henning henri henrik henrique henry herbert heriberto herman hermann hernan herve hideki hideo hideyuki hilmar hiroshi
    hisham hjalmar holger homer horace horst hosni hossein howard hristo hubert hugh hugo humberto humphrey humza husam husayn
    hussain hussein iain ian ibrahim idris ignacio ignatius igor ihor ike ilie ilkka ilya imad imran imre ingmar ingo innocent
    ioannis ion ira irfan irving irwin isaac isaiah isidro iskander ismael ismail issa istvan ivan ivar ivo jaakko jaap jabari
    jacek jack jacob jacques jair jake jakob jakub jalal jamaal jamal james jamil janez janis janos janusz jared jari jarl
    jaroslav jaroslaw jarrod jason jasper javed javier jawad jay jayden jean-claude jean-francois jean-jacques jean-luc
    jean-marc jean-michel jean-noel jean-paul jean-pierre jean-yves jed jeff jeffrey jens jeremiah jeremias jeremy jermaine
    jerome jerry jerzy jesper jesus jethro jim jimmy jitendra joachim joao joaquin jochen joe joel joerg joey johan johann
    johannes john johnathan johnny jon jonah jonas jonathan jonny joop joost joran jorg jorge jorgen joris jose josef joseph
    josh joshua josiah josip joszef jovan juan judd jude juha jukka julian julien julio julius junaid jurgen juri jurij jussi
    justin justus kabir kader kaito kalle kamal kamil kareem karim karl karol karthik kasper kazimierz kazuo keenan keir keith
    ken kenji kenneth kenny kent kenta kerem kevin khaled khalid khalil khamis kieran kirill kirk kjell klaas klaus klemens knud
    knut koen kofi koichi koji konrad konstantin konstantinos kostas kristian kristof krzysztof kuldeep kunal kurt kwabena kwame
    kwasi kyle kyriakos kyrylo lachlan ladislav lamar lamont lance lars laszlo laurent lawrence lazar lazaro lech leif leith len
    lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy leszek lev levi lewis liam lionel ljubomir lloyd logan
    lorcan lorenz lorenzo lothar louis lubos luc luca lucas luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke
    luther lutz lyle maarten maciej mads magnus mahathir mahdi mahesh mahmood mahmoud mahmud malcolm malik mamadou manfred
    manish manmohan manny manoj mansour manuel mao marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano
    marijan mario marios marius mark marko markus marlon marshall martin marty marvin marwan masahiro masoud massimo mateo
    mateusz mathias mathieu mats matt matteo matthew matthias matthieu mattias maurice mauricio maurizio mauro max maxim maxime
    maximilian maxwell mehdi mehmet melvin menachem mert micah michael michal micheal michel mick mickael mickey miguel mihai
    mihail mihkel mikael mike mikel mikhail mikhailo mikkel mikko miklos milan miles milos miloslav milton miran miro miroslav
    mitch mitchell mitsuo mitt mladen modibo mohamad mohamed mohammad mohammed mohan mohsen moises mokhtar momir monty mordechai
    moritz moses moshe mostafa mubarak muhammad muhammadu mukesh murad murat murray musa mustafa mustapha mykhailo mykola myles
    nabil nadeem nadir naftali nahum najib nand narendra nasir nasser nat nate nathan nathaniel naveen nawaz ned neil nelson
    nenad nestor neville niall nicholas nick nico nicolae nicolas nicolo niels nigel nihad nikhil niklas niko nikola nikolai
    nikolaj nikolaos nikolas nikolay nikos nils nino niraj nitin noah noam nobuo norbert norman nouri nuno obinna octavio odd
    oded odin okan olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof olu omar omer omri onur orhan orlando
    orville osama oscar oskar osman oswald oswaldo otis otto owen pablo paddy palle panagiotis pankaj panos paolo pascal patrice
    patricio patrick patrik patriz paul paulo pavel pavlo pavlos pawel pedro peer pekka per percival percy pere perry pete peter
    petr petri petro petter phil philip philipp philippe phillip pierluigi piero pierre piers piet pieter pietro piotr porfirio
    prabowo prakash pranab prashant pravin predrag prem przemyslaw qasem quentin quinton rachid radek radomir radoslaw radovan
    rafael rafal rafiq raheem rahim rahul raimund rainer raj raja rajan rajat rajeev rajesh rajiv rajnath rakesh ralf ralph ram
    rami ramiro ramon ramzan ramzi randall randolph randy ranil ranjit raoul raphael rashad rasheed rashid rasmus raul ravi ray
    raymond raymundo reggie reginald reinaldo reiner reinhard reinhold remi renato renaud reuben rex reza ricardo riccardo rich
    richard rick ricky rico rishi ritchie riyad rob robert roberto rocco rocky rod roderick rodney rodolfo rodrigo roger rogerio
    rohan rohit roland rolando rolf roman romano romeo ron ronald ronan ronny roque ross roy ruben rudi rudolf rudolph rudy
    rufus rui rune rupert rupesh russ russell rustam rustem ryan ryszard saad sabri sachin sadiq saeed said sajid sakari salah
    saleh salim salman salvador salvatore sami samir samson samuel sandeep sander sandro sanjay santiago sasa satoshi satya saul
    saulo savvas schuyler scott seamus sean sebastian sebastiao sebastien sefton seiji selim selwyn serge sergei sergej sergey
    sergio serhii serhiy servaas seth seymour sezer shahid shai shakil shamil shankar sharif shaun shawn sheldon shigeru shimon
    shinji shinzo shiv shlomo shmuel sibusiso siegfried sigmar sigmund silas silvano silvio simao simeon simon sindre slavko
    slobodan soeren solomon soren spencer spiro spyros srdjan srinivas stan stanislas stanislav stanislaw stanley stavros stefan
    stefano steffen stelios sten stephan stephane stephen sterling steve steven stewart stig stipe stuart subhash sudhir
    suleiman sultan sunil suresh sushil svein sven syed tadashi tadeusz taha tahir takashi takeshi tamas tarek tareq tariq taro
    tayyip ted teddy tedros teemu temur teppei terence terje terrance terrell terrence thabo thaddeus thaksin theo theodor
    theodore theodoros thiago thibault thierry thomas thor thorbjorn thorsten tiago tiberiu tihomir tillmann tim timo timothy
    timur titus tobias tod todd tom tomas tomasz tomislav tommaso tommy tomoaki tony tor torben tore torsten toshihiro travis
    trent trevor tristan troy tunde tuomas tyler tyrone tyson uday udo ulf uli ulises ulrich umar umberto umit urs uwe vaclav
    vadim vadym valdis valentin valentyn valeri valeriy valery valter vasco vasil vasile vasily vasyl vaughn venkatesh vernon
    vicente victor vidal vidar vijay vikram viktor viliam ville vince vincent vincenzo vinod virgil vishal vitali vitalii
    vitaliy vitaly vitor vittorio vivek vlad vladimir vladislav vlado vladyslav vojislav vojtech volker volodymyr vsevolod vuk
    vyacheslav vytautas wade wael waldemar waleed walid wallace walt walter warren wassim wayne wendell werner wesley wiktor
    wilbert wilbur wilfred wilfried wilhelm will willem william willie willis willy wilson winfried winston wladyslaw wojciech
    wolf wolfgang woodrow woody xabier xavier yahya yakov yakup yan yannick yannis yaroslav yash yasser yassin yefim yehuda
    yevgeny yevhen yiannis yigal yitzhak yoav yohan yoichi yonatan yoram yosef yoshihide yoshio younes youssef youssouf yuri
    yuriy yusuf yves zac zach zachary zack zafar zaher zakaria zakir zayn zbigniew zdenek zdravko zeid zeki zeljko zhivko
    zinedine zlatan zlatko zoltan zoran zsolt zubin zygmunt""".split()
)
