#pragma once

#include <string_view>

// What the demo world is made of, as plain tables. Multi-word names are one token (Fort_Worth).
namespace penfield::training::tables {

// state code region bird nickname zone capital city ... (zone: Eastern, Central, Mountain, Pacific)
inline constexpr std::string_view kStates =
    R"(Texas TX South mockingbird Lone_Star C Austin Dallas Houston San_Antonio El_Paso Fort_Worth Lubbock Waco Amarillo Plano Laredo Arlington Corpus_Christi
California CA West quail Golden P Sacramento Los_Angeles San_Diego San_Francisco Oakland Fresno San_Jose Long_Beach Bakersfield Anaheim Stockton Riverside Modesto
Florida FL South mockingbird Sunshine E Tallahassee Miami Orlando Tampa Jacksonville Pensacola Fort_Lauderdale Gainesville Sarasota Ocala Lakeland Key_West Hialeah
Ohio OH Midwest cardinal Buckeye E Columbus Cleveland Cincinnati Toledo Akron Dayton Canton Youngstown Elyria Mansfield Sandusky Parma Lorain
Georgia GA South thrasher Peach E Atlanta Savannah Macon Valdosta Augusta Athens Albany Marietta Roswell Brunswick Dalton Waycross Decatur
Washington WA West goldfinch Evergreen P Olympia Seattle Spokane Tacoma Yakima Bellevue Everett Kent Renton Bellingham Redmond Walla_Walla Kirkland
Colorado CO West bunting Centennial M Denver Boulder Pueblo Colorado_Springs Aurora Lakewood Greeley Loveland Durango Aspen Vail Longmont Fort_Collins
Illinois IL Midwest cardinal Prairie C Springfield Chicago Peoria Rockford Naperville Joliet Elgin Waukegan Cicero Evanston Champaign Moline Galena
Michigan MI Midwest robin Great_Lakes E Lansing Detroit Flint Grand_Rapids Ann_Arbor Kalamazoo Saginaw Dearborn Pontiac Muskegon Troy Warren Marquette
Virginia VA South cardinal Old_Dominion E Richmond Norfolk Roanoke Hampton Chesapeake Lynchburg Newport_News Portsmouth Suffolk Danville Charlottesville Staunton Fairfax
Tennessee TN South mockingbird Volunteer C Nashville Memphis Knoxville Chattanooga Clarksville Murfreesboro Franklin Gallatin Bristol Kingsport Oak_Ridge Cookeville Sevierville
Pennsylvania PA Northeast grouse Keystone E Harrisburg Philadelphia Pittsburgh Scranton Allentown Erie Bethlehem Lancaster Altoona York Johnstown Hershey Gettysburg
Arizona AZ West wren Grand_Canyon M Phoenix Tucson Mesa Scottsdale Tempe Chandler Glendale Flagstaff Yuma Sedona Prescott Gilbert Nogales
Minnesota MN Midwest loon North_Star C Saint_Paul Minneapolis Duluth Mankato Rochester Bloomington Saint_Cloud Winona Hibbing Bemidji Moorhead Edina Eagan)";

// country language continent currency domain capital city ...
inline constexpr std::string_view kCountries = R"(France French Europe euro .fr Paris Lyon Marseille Nice Bordeaux Lille Nantes Toulouse
Germany German Europe euro .de Berlin Munich Hamburg Cologne Frankfurt Dresden Leipzig Stuttgart
Japan Japanese Asia yen .jp Tokyo Osaka Kyoto Nagoya Sapporo Kobe Fukuoka Hiroshima
Italy Italian Europe euro .it Rome Milan Naples Turin Venice Florence Bologna Palermo
Spain Spanish Europe euro .es Madrid Barcelona Seville Valencia Bilbao Malaga Zaragoza Granada
China Chinese Asia yuan .cn Beijing Shanghai Wuhan Shenzhen Guangzhou Tianjin Chengdu Nanjing
Brazil Portuguese South_America real .br Brasilia Salvador Recife Sao_Paulo Fortaleza Manaus Curitiba Belem
India Hindi Asia rupee .in New_Delhi Mumbai Kolkata Chennai Bangalore Jaipur Pune Agra
Egypt Arabic Africa pound .eg Cairo Luxor Aswan Alexandria Giza Suez Port_Said Tanta
Mexico Spanish North_America peso .mx Mexico_City Cancun Tijuana Guadalajara Monterrey Puebla Merida Oaxaca
Russia Russian Europe ruble .ru Moscow Kazan Omsk Novosibirsk Samara Sochi Perm Volgograd
Canada English North_America dollar .ca Ottawa Toronto Vancouver Montreal Calgary Edmonton Winnipeg Halifax)";

// word, its opposite, and both in French
inline constexpr std::string_view kOpposites = R"(big small grand petit
hot cold chaud froid
old young vieux jeune
rich poor riche pauvre
fast slow rapide lent
strong weak fort faible
light dark clair sombre
good bad bon mauvais
happy sad heureux triste
hard soft dur mou
full empty plein vide
open closed ouvert fermé
high low haut bas
clean dirty propre sale
wet dry mouillé sec
thick thin épais mince
black white noir blanc
true false vrai faux
early late tôt tard
easy difficult facile difficile
sweet bitter doux amer
loud quiet bruyant calme
smooth rough lisse rugueux
beautiful ugly beau laid
healthy sick sain malade
alive dead vivant mort
deep shallow profond superficiel
wise foolish sage sot
polite rude poli grossier
friend enemy ami ennemi
day night jour nuit
love hate amour haine
war peace guerre paix
summer winter été hiver
left right gauche droite
always never toujours jamais
inside outside dedans dehors
win lose gagner perdre
buy sell acheter vendre
push pull pousser tirer
laugh cry rire pleurer
first last premier dernier)";

inline constexpr std::string_view kNames = "Mary John Tom Anna Peter Lucy James Sarah David Emma Paul Laura Mark Julia Robert Alice "
                                           "Daniel Helen Kevin Rachel Brian Nancy Steven Karen George Susan Edward Linda Frank Ruth "
                                           "Henry Grace Simon Clara Victor Irene Oscar Martha Felix Diana";

inline constexpr std::string_view kPlaces = "store park school office garden restaurant beach library museum market station hospital";

inline constexpr std::string_view kObjects = "drink book ball ring letter flower gift hat map lamp phone apple";

inline constexpr std::string_view kGivingVerbs = "gave handed passed offered";

// singular plural ...
inline constexpr std::string_view kNouns = "key keys cabinet cabinets dog dogs cat cats box boxes picture pictures child children "
                                           "teacher teachers car cars door doors table tables boy boys girl girls tree trees window "
                                           "windows bottle bottles chair chairs farmer farmers doctor doctors king kings horse horses "
                                           "river rivers bridge bridges cup cups plate plates shoe shoes coin coins student students "
                                           "woman women mouse mice";

inline constexpr std::string_view kPrepositions = "near behind beside under with above";

// zero ... thirty
inline constexpr std::string_view kNumbers = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                                             "fifteen sixteen seventeen eighteen nineteen twenty twenty_one twenty_two twenty_three "
                                             "twenty_four twenty_five twenty_six twenty_seven twenty_eight twenty_nine thirty";

inline constexpr std::string_view kDays = "monday tuesday wednesday thursday friday saturday sunday";

inline constexpr std::string_view kMonths = "january february march april may june july august september october november december";

// how an agreement sentence ends
inline constexpr std::string_view kClosingAdjectives = "old young clean dirty beautiful ugly big small black white dark quiet";

}  // namespace penfield::training::tables
