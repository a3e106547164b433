"""English names of countries and regions, and the adjectives and peoples that go with them."""

# Country and region: name | adjectives | other names. The adjective is no place; it tells whose minister somebody is.
_ROWS = """
Afghanistan|Afghan Afghans|
Albania|Albanian Albanians|
Algeria|Algerian Algerians|
Andorra|Andorran|
Angola|Angolan Angolans|
Argentina|Argentine Argentinian Argentines Argentinians|
Armenia|Armenian Armenians|
Australia|Australian Australians Aussie|
Austria|Austrian Austrians|
Azerbaijan|Azerbaijani Azerbaijanis Azeri Azeris|
Bahamas|Bahamian|
Bahrain|Bahraini Bahrainis|
Bangladesh|Bangladeshi Bangladeshis|
Barbados|Barbadian|
Belarus|Belarusian Belarusians|
Belgium|Belgian Belgians|
Belize|Belizean|
Benin|Beninese|
Bhutan|Bhutanese|
Bolivia|Bolivian Bolivians|
Bosnia and Herzegovina|Bosnian Bosnians|Bosnia;Bosnia-Herzegovina
Botswana|Botswanan|
Brazil|Brazilian Brazilians|
Brunei|Bruneian|
Bulgaria|Bulgarian Bulgarians|
Burkina Faso|Burkinabe|
Burundi|Burundian|
Cambodia|Cambodian Cambodians|
Cameroon|Cameroonian|
Canada|Canadian Canadians|
Cape Verde||
Central African Republic||CAR
Chad|Chadian|
Chile|Chilean Chileans|
China|Chinese|People's Republic of China;PRC;Mainland China
Colombia|Colombian Colombians|
Comoros||
Costa Rica|Costa-Rican|
Croatia|Croatian Croatians Croat Croats|
Cuba|Cuban Cubans|
Cyprus|Cypriot Cypriots|
Czech Republic|Czech Czechs|Czechia;Czechoslovakia
Democratic Republic of Congo|Congolese|DR Congo;DRC;Democratic Republic of the Congo;Congo;Republic of Congo;Zaire
Denmark|Danish Dane Danes|
Djibouti|Djiboutian|
Dominican Republic||
East Timor|Timorese|Timor-Leste
Ecuador|Ecuadorian Ecuadorean Ecuadorians|
Egypt|Egyptian Egyptians|
El Salvador|Salvadoran Salvadorans|
England|English|
Equatorial Guinea||
Eritrea|Eritrean Eritreans|
Estonia|Estonian Estonians|
Eswatini||Swaziland
Ethiopia|Ethiopian Ethiopians|
Fiji|Fijian|
Finland|Finnish Finn Finns|
France|French Frenchman|
Gabon|Gabonese|
Gambia|Gambian|
Georgia|Georgian Georgians|
Germany|German Germans|West Germany;East Germany
Ghana|Ghanaian Ghanaians|
Greece|Greek Greeks|
Greenland|Greenlandic Greenlander Greenlanders|
Grenada||
Guatemala|Guatemalan Guatemalans|
Guinea|Guinean|
Guyana|Guyanese|
Haiti|Haitian Haitians|
Honduras|Honduran Hondurans|
Hong Kong|Hongkongers|
Hungary|Hungarian Hungarians|
Iceland|Icelandic Icelander Icelanders|
India|Indian Indians|
Indonesia|Indonesian Indonesians|
Iran|Iranian Iranians|Islamic Republic of Iran;Persia
Iraq|Iraqi Iraqis|
Ireland|Irish|Republic of Ireland
Israel|Israeli Israelis|
Italy|Italian Italians|
Ivory Coast|Ivorian|Côte d'Ivoire;Cote d'Ivoire
Jamaica|Jamaican Jamaicans|
Japan|Japanese|
Jordan|Jordanian Jordanians|
Kazakhstan|Kazakh Kazakhs|
Kenya|Kenyan Kenyans|
Kosovo|Kosovar Kosovars Kosovan|
Kurdistan|Kurdish Kurd Kurds|Iraqi Kurdistan
Kuwait|Kuwaiti Kuwaitis|
Kyrgyzstan|Kyrgyz|
Laos|Laotian Lao|
Latvia|Latvian Latvians|
Lebanon|Lebanese|
Lesotho||
Liberia|Liberian|
Libya|Libyan Libyans|
Liechtenstein||
Lithuania|Lithuanian Lithuanians|
Luxembourg|Luxembourgish|
Madagascar|Malagasy|
Malawi|Malawian|
Malaysia|Malaysian Malaysians|
Maldives|Maldivian|
Mali|Malian Malians|
Malta|Maltese|
Mauritania|Mauritanian|
Mauritius|Mauritian|
Mexico|Mexican Mexicans|
Moldova|Moldovan Moldovans|
Monaco||
Mongolia|Mongolian|
Montenegro|Montenegrin Montenegrins|
Morocco|Moroccan Moroccans|
Mozambique|Mozambican|
Myanmar|Burmese|Burma
Namibia|Namibian|
Nauru||
Nepal|Nepalese Nepali|
Netherlands|Dutch Dutchman|Holland
New Zealand|Kiwi New-Zealander|
Nicaragua|Nicaraguan Nicaraguans|
Niger|Nigerien|
Nigeria|Nigerian Nigerians|
North Korea|North-Korean North-Koreans|DPRK
North Macedonia|Macedonian Macedonians|Macedonia
Northern Ireland||Ulster
Norway|Norwegian Norwegians|
Oman|Omani|
Pakistan|Pakistani Pakistanis|
Palestine|Palestinian Palestinians|Palestinian territories;Occupied Palestinian Territory
Panama|Panamanian|
Papua New Guinea||
Paraguay|Paraguayan|
Peru|Peruvian Peruvians|
Philippines|Philippine Filipino Filipinos|
Poland|Polish Pole Poles|
Portugal|Portuguese|
Puerto Rico||
Qatar|Qatari Qataris|
Romania|Romanian Romanians|
Russia|Russian Russians|Russian Federation;Soviet Union;USSR
Rwanda|Rwandan Rwandans|
Samoa|Samoan|
San Marino||
Saudi Arabia|Saudi Saudis Saudi-Arabian|Kingdom of Saudi Arabia
Scotland|Scottish Scots Scot|
Senegal|Senegalese|
Serbia|Serbian Serbians Serb Serbs|Yugoslavia
Seychelles||
Sierra Leone||
Singapore|Singaporean Singaporeans|
Slovakia|Slovak Slovaks Slovakian|
Slovenia|Slovenian Slovenians Slovene|
Solomon Islands||
Somalia|Somali Somalis|Somaliland
South Africa|South-African South-Africans|
South Korea|South-Korean South-Koreans Korean Koreans|Republic of Korea;Korea
South Sudan|South-Sudanese|
Spain|Spanish Spaniard Spaniards|
Sri Lanka|Sri-Lankan Sri-Lankans|
Sudan|Sudanese|
Suriname||
Sweden|Swedish Swede Swedes|
Switzerland|Swiss|
Syria|Syrian Syrians|Syrian Arab Republic
Taiwan|Taiwanese|
Tajikistan|Tajik Tajiks|
Tanzania|Tanzanian|
Thailand|Thai Thais|
Tibet|Tibetan Tibetans|
Togo|Togolese|
Tonga|Tongan|
Trinidad and Tobago||
Tunisia|Tunisian Tunisians|
Turkey|Turkish Turk Turks|Türkiye;Turkiye
Turkmenistan|Turkmen|
Uganda|Ugandan Ugandans|
Ukraine|Ukrainian Ukrainians|
United Arab Emirates|Emirati Emiratis|UAE;U.A.E.;Emirates
United Kingdom|British Briton Britons Brit Brits|UK;U.K.;Britain;Great Britain
United States|American Americans|US;U.S.;USA;U.S.A.;United States of America;America;the States
Uruguay|Uruguayan|
Uzbekistan|Uzbek Uzbeks|
Vanuatu||
Vatican|Vatican|Vatican City;Holy See
Venezuela|Venezuelan Venezuelans|
Vietnam|Vietnamese|
Wales|Welsh|
Yemen|Yemeni Yemenis|
Zambia|Zambian|
Zimbabwe|Zimbabwean Zimbabweans|
Catalonia|Catalan Catalans|
Crimea|Crimean|
Chechnya|Chechen Chechens|
Dagestan|Dagestani|
Europe|European Europeans|
Africa|African Africans|
Asia|Asian Asians|
Scandinavia|Scandinavian Nordic|
Soviet Union|Soviet Soviets|
"""

_CELLS = [row.split("|") for row in _ROWS.strip().splitlines()]

# Every name to the usual one: "UK" to "United Kingdom".
COUNTRIES = {name: usual for usual, _, others in _CELLS for name in (usual, *others.split(";")) if name}
# Adjective or people to the country: "French" to "France".
DEMONYMS = {word.replace("-", " "): usual for usual, words, _ in _CELLS for word in words.split()}
