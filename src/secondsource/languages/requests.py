"""What a page asks of its reader or says of itself, in phrases no report begins with, by language.

Unlike the hints of `pages`, which are weighed with the elements around a block, one of these settles what a block is. Each value is a list of
phrases in lower case, ";" between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# At the start of a block: "Sign up for our newsletter", "Haben Sie einen Fehler gefunden?".
ASK: Mapping[str, str] = {
    "en": "sign up for our; sign up to our; sign up for the; sign up to the; sign up here; subscribe to our; subscribe now; subscribe here; "
    "follow us on; like us on; join our whatsapp; join our telegram; join us on; get in touch with our; got a story?; got a news story; do you have a story; "
    "do you have a tip; got a tip; have a tip; have you been affected by; have you got a story; for more stories like this; for more news like this; "
    "download our app; download the app; download our free; click here click here to sign; click here to join; enjoyed this story; "
    "enjoyed this article; did you enjoy this; was this article; would you like to comment; what do you think? let us know; share your thoughts in; "
    "have your say in; let us know in the comments; tell us in the comments; want to read more; to read the full article; support our journalism; "
    "support independent journalism; help us continue; make a donation; please consider donating; become a supporter; become a member; become a subscriber; "
    "already a subscriber; already have an account; create an account; create a free account; register to continue; register for free; "
    "this article is for subscribers; this content is for; this story is available exclusively; you have reached your limit; "
    "get the latest news from; get the best of; get our daily; get breaking news; stay up to date with; stay informed with; never miss a story; "
    "the best of our journalism; send your letters; send us your; write to us at; email us at; contact us at; contact our newsroom; "
    "listen to our podcast; listen to the podcast; add us as a preferred; make us your preferred; choose us as; whatsapp us; "
    "special offer for; try us for; start your start your subscription; love reading; want to support; have an opinion on this",
    "de": "fehler gefunden; haben sie einen fehler; haben sie anmerkungen; hat ihnen dieser artikel; hat ihnen der artikel; wie hat ihnen; wie gefällt ihnen; "
    "ihre meinung ist; ihre meinung zu; sagen sie uns; schreiben sie uns; diskutieren sie mit; melden sie sich für; melden sie sich hier; "
    "jetzt anmelden; jetzt abonnieren; jetzt testen; hier anmelden; hier abonnieren; hier können sie; folgen sie uns; folge uns; folgst du; folgen sie der; "
    "abonnieren sie; abonniere; laden sie; unsere app; holen sie sich; bleiben sie auf dem laufenden; nichts mehr verpassen; nichts verpassen; "
    "unterstützen sie; sie wollen mehr; sie möchten mehr; sie haben hinweise; haben sie hinweise; haben sie informationen; sie haben informationen; "
    "dieser artikel ist exklusiv; dieser text ist für; weiterlesen mit; lesen sie weiter mit; bereits abonnent; sie sind bereits; noch kein abo; "
    "kostenlos testen; artikel anhören; zum newsletter; newsletter:; mit meiner anmeldung",
    "fr": "abonnez-vous; inscrivez-vous; suivez-nous; suivez l'actualité; rejoignez-nous; rejoignez notre; recevez notre; recevez nos; recevez chaque; "
    "téléchargez; déjà abonné; vous êtes abonné; cet article est réservé; il vous reste; pour lire la suite; soutenez; faites un don; contactez-nous; "
    "réagissez; donnez votre avis; signaler une erreur; une erreur dans l'article; retrouvez toute; retrouvez tous; découvrez notre newsletter",
    "es": "suscríbete; suscríbase; síguenos; síguelo; sigue toda; sigue la información de; apúntate; regístrate; únete a; descárgate; "
    "este contenido es exclusivo; este artículo es exclusivo; contenido exclusivo; si ya eres suscriptor; ya soy suscriptor; inicia sesión; "
    "reportar un error; has encontrado; encontraste un error; ayúdanos; apoya nuestro; puedes seguir a; puede seguir a; escríbenos",
    "it": "iscriviti; abbonati; seguici; scarica l'app; ricevi; unisciti; entra nel nostro canale; sei già abbonato; hai già un; "
    "questo contenuto è riservato; questo articolo è riservato; sostieni; segnala; scrivici; partecipa alla",
    "pt": "assine; inscreva-se; siga-nos; siga o; siga a; receba; participe do; entre no; entre para; clique aqui; baixe o; conteúdo exclusivo; "
    "já é assinante; este conteúdo é exclusivo; apoie; faça parte; acompanhe o; subscreva; deixe o seu",
    "ca": "subscriu-te; segueix-nos; rep les; apunta't; uneix-te; ja ets subscriptor",
    "nl": "meld je aan; meld u aan; schrijf je in; abonneer; volg ons; word lid; word abonnee; al abonnee; download de app; heb je een tip; hebt u een tip; "
    "tip de redactie; foutje gezien; fout gezien; reageren?; mail naar; wil je meer; wilt u meer; ontvang",
    "sv": "prenumerera; anmäl dig; följ oss; ladda ner; tipsa oss; har du tips; har du sett ett fel; hittat ett fel; redan prenumerant; bli prenumerant; "
    "vill du läsa; logga in; skriv upp dig; få våra; få vårt; missa inte; kontakta redaktionen; så kan du tipsa",
    "no": "abonner; meld deg på; følg oss; last ned; tips oss; har du tips; har du et tips; er du abonnent; allerede abonnent; bli abonnent; vil du lese; "
    "logg inn; fant du en feil; funnet en feil; si din mening; delta i; få nyheter; kontakt oss; ønsker du å",
    "da": "abonner; tilmeld dig; følg os; hent appen; hent vores; har du et tip; har du tip; tip os; er du abonnent; allerede abonnent; bliv abonnent; "
    "bliv medlem; vil du læse; log ind; fandt du en fejl; skriv til os; få nyheder",
    "fi": "tilaa uutiskirje; tilaa lehti; seuraa meitä; lataa sovellus; kirjaudu; oletko jo tilaaja; lähetä vinkki; vinkkaa; jaa juttuvinkki; liity; haluatko",
    "is": "skráðu þig; gerast áskrifandi; fylgstu með; ertu með", "cs": "předplaťte; odebírejte; sledujte nás; přihlaste se; stáhněte si; už jste předplatitel; "
    "jste předplatitel; našli jste chybu; máte tip; napište nám; podpořte; zaregistrujte; vstupte do diskuze; chcete číst",
    "sk": "predplaťte; odoberajte; sledujte nás; prihláste sa; stiahnite si; máte tip; našli ste chybu; podporte; napíšte nám",
    "pl": "zapisz się; subskrybuj; prenumeruj; obserwuj nas; dołącz do; polub nas; pobierz aplikację; masz temat; masz ciekawy; zaloguj się; wesprzyj; "
    "napisz do nas; znalazłeś błąd; zauważyłeś błąd; zgłoś błąd; skomentuj; bądź na bieżąco; dziękujemy, że",
    "hu": "iratkozzon fel; iratkozz fel; kövessen minket; kövess minket; töltse le; támogassa; támogasd; csatlakozz; előfizető",
    "ro": "abonează-te; abonați-vă; urmărește-ne; urmăriți-ne; înscrie-te; fii la curent; dacă ți-a plăcut; ai o informație",
    "hr": "pretplatite se; prijavite se; pratite nas; preuzmite; podržite; imate vijest", "sl": "naročite se; spremljajte nas; prijavite se; prenesite; podprite",
    "tr": "abone ol; abone olun; takip edin; bizi takip; üye ol; bültenimize; uygulamamızı; uygulamayı indir; whatsapp kanalımız; haberi paylaş",
    "el": "εγγραφείτε; ακολουθήστε; κατεβάστε; διαβάστε όλεσ; γίνετε συνδρομητ; κάντε like", "ru": "подписывайтесь; подпишитесь; подписаться; следите за; читайте нас; "
    "присоединяйтесь; скачайте; поддержите; нашли ошибку; если вы нашли; заметили ошибку; оформите подписку; сообщите нам; напишите нам",
    "uk": "підписуйтесь; підписуйтеся; підпишіться; стежте за; читайте нас; приєднуйтесь; завантажте; підтримайте; якщо ви помітили; знайшли помилку; помітили помилку",
    "ar": "اشترك; تابعونا; تابعنا; حمل تطبيق; انضم; سجل الآن", "he": "הצטרפו; הירשמו; עקבו אחרינו; הורידו את", "fa": "عضو شوید; ما را دنبال",
    "hi": "हमें फॉलो; हमारे whatsapp; हमारे व्हाट्सएप; सब्सक्राइब; डाउनलोड करें; यहां क्लिक", "id": "ikuti kami; berlangganan; gabung; unduh aplikasi; simak berita; "
    "ikuti saluran; klik di sini", "ms": "ikuti kami; langgan; muat turun; sertai", "vi": "theo dõi chúng tôi; tải ứng dụng; mời bạn",
    "ja": "会員登録; 無料会員; 有料会員になると; 有料会員限定; この記事は有料; ログインして; 続きを読む; フォローする; 友だち追加; メルマガ; アプリを",
    "zh": "订阅我们; 关注我们; 扫码; 分享让更多人看到; 欢迎关注; 訂閱; 追蹤我們; 加入會員", "ko": "네이버에서; 카카오톡; 제보는; 앱 다운로드",
    "sw": "jiunge; tufuate; pakua; jisajili", "eu": "harpidetu; jarraitu gaituzu", "gl": "subscríbete; séguenos", "et": "telli; liitu; jälgi meid", "lv": "abonē; seko mums; piesakies",
    "lt": "prenumeruokite; prenumeruok; sekite mus; sek mus; užsisakykite", "bg": "абонирайте се; последвайте ни; изтеглете", "sr": "пратите нас; pratite nas; pretplatite se",
}  # fmt: skip

# Anywhere in a short block.
ASKED: Mapping[str, str] = {
    "en": "sign up for our; sign up to our; our newsletter; our newsletters; our free newsletter; our daily newsletter; in your inbox; to your inbox; preferred source; on "
    "push alerts; on twitter and facebook; on facebook and twitter; our whatsapp channel; our telegram channel; our news page; our mobile app; "
    "comment policy; our commenting; via signal; on signal at; contact us securely; "
    "privacy policy and terms; already a subscriber",
    "de": "unseren newsletter; unserem newsletter; dem newsletter; zum newsletter; kostenlosen newsletter; täglichen newsletter; news-app; unserer app; whatsapp-kanal; "
    "whatsapp-channel; bei social media; jetzt melden; probeabo; jetzt abonnieren; kostenlos testen; per push; feedback zu diesem artikel; via signal; über signal; vertraulich und sicher",
    "fr": "notre newsletter; nos newsletters; notre application; réservé aux abonnés; réservée aux abonnés; dans votre boîte; chaîne whatsapp; notre lettre d'information",
    "es": "nuestra newsletter; nuestro boletín; nuestra app; canal de whatsapp; canal de telegram; en tu correo; para suscriptores; nuestras redes sociales",
    "it": "nostra newsletter; la newsletter; canale whatsapp; canale telegram; nostra app; per gli abbonati", "pt": "nossa newsletter; nosso canal; canal do whatsapp; canal no whatsapp; nosso aplicativo",
    "nl": "onze nieuwsbrief; nieuwsbrief; whatsappkanaal; onze app; in je inbox; in je mailbox", "sv": "vårt nyhetsbrev; våra nyhetsbrev; i din inkorg; vår app", "no": "vårt nyhetsbrev; nyhetsbrevet vårt; i innboksen; appen vår",
    "da": "vores nyhedsbrev; nyhedsbrevet; i din indbakke; vores app", "fi": "uutiskirje; sähköpostiisi", "cs": "náš newsletter; do e-mailu; naši aplikaci; newsletteru",
    "pl": "nasz newsletter; naszego newslettera; na facebooku i; naszą aplikację; kanał na whatsapp", "tr": "whatsapp kanalı; bültenimize; mobil uygulama",
    "ru": "telegram-канал; телеграм-канал; наш канал; наш телеграм; в telegram; google новости; яндекс.дзен", "uk": "telegram-канал; телеграм-канал; наш канал", "ja": "メールマガジン; 会員限定; 有料会員", "id": "saluran whatsapp; kanal whatsapp",
    "ro": "canalul de whatsapp; newsletter-ul", "hu": "hírlevelünk; hírlevélre",
}  # fmt: skip

# At the start of a block that says what the page is, or whose rights it holds.
NOTICE: Mapping[str, str] = {
    "en": "copyright ©; copyright (c); copyright 19; copyright 20; © copyright; © 19; © 20; all rights reserved; this is a breaking news; this is a breaking new story; this is a developing story; "
    "this story is being updated; this story will be updated; this article will be updated; this page will be updated; more to follow; more follows; "
    "this story contains affiliate; this article contains affiliate; this post may contain affiliate; we may earn; if you buy something; if you click on a link; "
    "when you purchase through; when you buy through; buying through us; we independently select; we independently review; products are independently; reviews and recommendations are unbiased; "
    "the views expressed; views expressed in; the opinions expressed; opinions expressed in; any opinions expressed; this material may not be; "
    "this article was produced with; this summary was generated; this summary was created; summary generated by; ai-generated summary; this article was translated; "
    "translated by ai; our standards:; disclaimer:; reproduction of this; no part of this; this content was produced by; the above article; prices and availability; "
    "prices were correct; the news you can trust",
    "de": "copyright ©; © 19; © 20; copyright 20; alle rechte vorbehalten; gastkommentare und beiträge; gastbeiträge geben; dieser beitrag gibt; der beitrag gibt; "
    "die mit einem symbol; die mit einem einkaufs; mit * markierte; mit sternchen; dieser artikel enthält affiliate; dieser artikel enthält werbe; affiliate-link; "
    "dies ist eine maschinelle; dieser artikel wurde automatisch; dieser artikel wurde maschinell; dieser text wurde maschinell; diese zusammenfassung wurde; "
    "die zusammenfassung wurde; maschinell übersetzt; externer inhalt; empfohlener externer; an dieser stelle finden sie; deine privatsphäre-einstellungen; "
    "ihre privatsphäre-einstellungen; wir benötigen ihre zustimmung; wir brauchen ihre einwilligung; mit dem aktivieren; transparenzhinweis; infos zum zitier; zitiervorschlag; dieser artikel wird laufend; "
    "dieser artikel wird fortlaufend; dieser beitrag wird laufend; nachdruck; risikohinweis; haftungsausschluss",
    "fr": "© 19; © 20; tous droits; toute reproduction; reproduction interdite; les opinions exprimées; cet article contient des liens; ce contenu a été; cet article a été traduit; "
    "ce résumé a été; contenu non disponible; pour afficher ce contenu; cet article sera mis à jour",
    "es": "© 19; © 20; todos los derechos; queda prohibida la reproducción; prohibida la reproducción; las opiniones expresadas; esta noticia contiene; este artículo contiene enlaces; "
    "este resumen ha sido; noticia en desarrollo; noticia en ampliación; (habrá ampliación; habrá ampliación; para ver este contenido",
    "it": "© 19; © 20; © riproduzione; riproduzione riservata; tutti i diritti; questo articolo contiene link; articolo in aggiornamento; notizia in aggiornamento; in aggiornamento",
    "pt": "© 19; © 20; todos os direitos; é proibida a reprodução; as opiniões expressas; este texto não reflete; notícia em atualização; em atualização; reportagem em atualização",
    "nl": "© 19; © 20; alle rechten; dit artikel wordt aangevuld; deze content kan; dit artikel bevat affiliate", "sv": "© 19; © 20; texten uppdateras; artikeln uppdateras; nyheten uppdateras; denna sammanfattning; sammanfattningen är; ljuduppspelningen",
    "no": "© 19; © 20; saken oppdateres; saken blir oppdatert; denne saken oppdateres; kortversjonen er laget; oppsummeringen er; dette innlegget er",
    "da": "© 19; © 20; artiklen opdateres; historien opdateres; dette er et debatindlæg; resumeet er", "fi": "© 20; juttua päivitetään; uutista päivitetään", "cs": "© 19; © 20; článek aktualizujeme; zprávu aktualizujeme; zprávu budeme; text aktualizujeme; všechna práva; tento článek obsahuje",
    "pl": "© 19; © 20; materiał chroniony; wszelkie prawa; artykuł aktualizowany; więcej informacji wkrótce; chronione prawem; dalsze rozpowszechnianie",
    "tr": "© 19; © 20; tüm hakları; yasal uyarı; bu haber güncel; haberin tüm hakları", "ru": "© 19; © 20; все права; материал дополняется; новость дополняется; при использовании материалов; мнение автора может",
    "uk": "© 19; © 20; усі права; новина доповнюється; матеріал доповнюється", "ja": "© 19; © 20; 無断転載; 無断での; 本記事は; この記事", "zh": "© 19; © 20; 版权所有; 本文仅代表; 未经授权; 责任编辑; 版權所有",
    "id": "© 20; hak cipta; konten ini", "ro": "© 20; toate drepturile; știre în curs; articol în curs", "el": "© 20; απαγορεύεται η αναδημοσίευση", "hu": "© 20; minden jog; cikkünk frissül; hírünk frissül",
}  # fmt: skip

# At the start of a block that says where the words were printed before, or who else worked on them.
ORIGIN: Mapping[str, str] = {
    "en": "with reports from; with reporting from; with reporting by; with additional reporting; additional reporting by; additional reporting from; with files from; with agency inputs; "
    "with inputs from; with information from; this article first appeared; this story first appeared; this article was first published; this article was originally published; "
    "this story was originally published; this story was first published; this article originally appeared; this piece first appeared; originally published by; "
    "this article is republished; this story was produced by; this story was reported by; reporting by; (reporting by; translated by; compiled by; source:; sources:",
    "de": "dieser artikel ist zuerst; dieser artikel erschien; dieser text ist zuerst; dieser text erschien; dieser beitrag ist zuerst; dieser beitrag erschien; zuerst erschienen; "
    "aus dem englischen; aus dem französischen; aus dem amerikanischen; mit material von; mit informationen der; mit informationen von; mit agenturmaterial; quelle:; quellen:; redaktion:; faktencheck:; mitarbeit:; übersetzung:; verwendete quellen",
    "fr": "avec afp; (avec afp; avec l'afp; avec reuters; (avec agences; avec agences; traduit de; traduit par; source:; sources:; cet article a été publié; cet article est initialement",
    "es": "con información de; (con información; con datos de; fuente:; fuentes:; este artículo fue publicado; esta nota fue publicada; traducido por; traducción de",
    "it": "con agenzie; fonte:; fonti:; traduzione di; questo articolo è stato pubblicato", "pt": "com informações d; com informações; com agências; fonte:; fontes:; traduzido por; este texto foi publicado",
    "nl": "bron:; bronnen:; met medewerking van; dit artikel verscheen", "sv": "källa:; källor:; texten publicerades; artikeln publicerades", "no": "kilde:; kilder:; saken ble først; artikkelen ble først", "da": "kilde:; kilder:; artiklen blev først; artiklen er oversat",
    "fi": "lähde:; lähteet:", "cs": "zdroj:; zdroje:", "sk": "zdroj:; zdroje:", "pl": "źródło:; źródła:", "tr": "kaynak:; kaynaklar:", "ru": "источник:; источники:", "uk": "джерело:; джерела:", "ro": "sursa:; surse:", "hu": "forrás:", "hr": "izvor:",
    "el": "πηγή:; με πληροφορίεσ από", "id": "sumber:", "vi": "nguồn:", "ja": "（共同）; 翻訳:", "zh": "来源:; 来源：; 來源:", "ko": "출처:",
}  # fmt: skip

# The whole block: a heading over the sources of a report.
SOURCES: Mapping[str, str] = {
    "en": "sources; source; references", "de": "quellen; quelle", "fr": "sources; source", "es": "fuentes; fuente", "it": "fonti; fonte", "pt": "fontes; fonte", "nl": "bronnen; bron",
    "sv": "källor; källa", "no": "kilder; kilde", "da": "kilder; kilde", "cs": "zdroje; zdroj", "pl": "źródła; źródło", "tr": "kaynaklar; kaynak", "ru": "источники; источник", "fi": "lähteet; lähde",
}  # fmt: skip
