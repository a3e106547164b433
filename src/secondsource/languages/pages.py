"""The words news pages put around their articles, by language: what announces links, asks for money, credits an agency.

A page is read before its language is certain, and many mix two, so all languages are looked for at once. Each value is a list
of phrases in lower case, ";" between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# At the start of a block that announces or is a link to something else.
RELATED: Mapping[str, str] = {
    "en": "read more; read also; read next; also read; see also; more on this; more on; more:; more from; more about; "
    "more stories; more news; related; related stories; related articles; related content; related topics; recommended; "
    "recommended stories; recommended reading; recommended videos; you may also like; you might also like; don't miss; "
    "watch; watch:; listen:; top stories; most read; most popular; trending; further reading; in other news; explore more; "
    "keep reading; up next; what to read next; editor's picks; must read; in case you missed it; for more stories; "
    "get in touch; click here; read the full; continue reading; story continues; also on",
    "de": "lesen sie auch; lesen sie hier; lesen sie mehr; lesen sie dazu; lies auch; lesen sie außerdem; auch interessant; "
    "auch spannend; mehr zum thema; mehr dazu; mehr zu; mehr lesen; mehr aus; mehr themen; weitere artikel; weitere themen; "
    "weiterlesen; passend dazu; hier lesen; das könnte sie auch interessieren; das könnte dich; interessant auch; lesetipp; "
    "empfehlungen; empfohlener; meistgelesen; siehe auch; aktuelle meldungen; zum weiterlesen; hintergrund:; video:; mehr:; >>",
    "fr": "à lire aussi; lire aussi; lire:; à lire; à voir aussi; voir aussi; sur le même sujet; pour aller plus loin; "
    "les plus lus; notre sélection; à découvrir; en savoir plus; plus d'infos; écouter aussi; regarder aussi",
    "es": "lee también; leer también; lea también; te puede interesar; le puede interesar; más información; noticia relacionada; "
    "noticias relacionadas; relacionado; relacionadas; ver también; lo más leído; más noticias; archivado en; además; sigue leyendo",
    "it": "leggi anche; leggi tutto; per approfondire; articoli correlati; ti potrebbe interessare; potrebbe interessarti; "
    "vedi anche; guarda anche; i più letti; altri articoli",
    "pt": "leia também; leia mais; veja também; saiba mais; mais lidas; notícias relacionadas; relacionadas",
    "nl": "lees ook; lees meer; meer over; bekijk ook; meest gelezen; ook interessant; meer nieuws",
    "sv": "läs också; läs även; läs mer; relaterat; mer om; mest läst; se också",
    "no": "les også; les mer; les meir; relatert; mest lest; se også; mer om",
    "da": "læs også; læs mere; mest læste; se også; mere om",
    "cs": "čtěte také; čtěte i; přečtěte si; související; nejčtenější; mohlo by vás zajímat; více k tématu; další články",
    "pl": "czytaj też; czytaj także; czytaj również; przeczytaj; zobacz też; zobacz także; polecamy; najczęściej czytane",
    "tr": "ilgili haber; ilgili haberler; ayrıca okuyun; ayrıca bakınız; en çok okunan; diğer haberler; bunlar da ilginizi",
    "ja": "関連記事; 関連; あわせて読みたい; 【関連; おすすめ; 人気記事",
    "zh": "相关新闻; 相关阅读; 延伸阅读; 推荐阅读",
    "ru": "читайте также; читайте еще; по теме; смотрите также; подробнее",
}

# Anywhere in a block that asks the reader for something.
PROMO: Mapping[str, str] = {
    "en": "newsletter; subscribe; subscription; subscriber; sign up; sign in; log in; create a free account; become a member; "
    "support our; donate; free trial; our app; download the; follow us; on twitter; on facebook; on google news; "
    "preferred source; whatsapp channel; whatsapp; telegram channel; push notifications; daily email; in your inbox; join our; "
    "join the conversation; comment on this; our comment policy; comment policy; terms and conditions; privacy policy; "
    "breaking news alerts; emailing us; email us at; have a story; got a story; do you have a tip; listen to this article; "
    "affiliate; we may earn; commission; available to buy; to continue reading; already a subscriber; gift this article; "
    "reporting this story; your consent; enable javascript; cookies; read the latest",
    "de": "newsletter; abonnieren; abonnent; abonnement; jetzt testen; kostenlos testen; registrieren; anmelden; jetzt spenden; "
    "unterstützen sie; ihre meinung ist; fehler gefunden; unsere app; folgen sie uns; folgst du; whatsapp; auf dem laufenden; "
    "wie hat ihnen dieser artikel; bewertung:; jetzt melden; externer inhalt; externen inhalt; datenschutz; affiliate; provision; "
    "artikel teilen; kommentieren sie; diskutieren sie; senden sie uns; schreiben sie uns; e-paper; merkliste; zum podcast; "
    "probeabo; jetzt abonnieren; artikel anhören; spende; privatsphäre; weitere informationen finden sie",
    "fr": "newsletter; abonnez-vous; abonnés; s'abonner; inscrivez-vous; votre adresse; il vous reste; réservé aux abonnés; "
    "suivez-nous; télécharger l'application; connectez-vous; faire un don; partager",
    "es": "newsletter; boletín; suscríbete; suscriptores; suscripción; regístrate; iniciar sesión; síguenos; canal de whatsapp; "
    "inicia sesión; descarga la app; comenta; compartir",
    "it": "newsletter; abbonati; abbonamento; iscriviti; seguici; registrati; scarica l'app; accedi; riproduzione riservata",
    "pt": "newsletter; assine; assinante; inscreva-se; siga-nos; canal do whatsapp; cadastre-se",
    "nl": "nieuwsbrief; abonneer; abonnee; abonnement; meld je aan; inloggen; volg ons",
    "sv": "nyhetsbrev; prenumerera; prenumerant; logga in; följ oss", "no": "nyhetsbrev; abonner; abonnent; logg inn; følg oss; tips oss",
    "da": "nyhedsbrev; abonner; abonnent; log ind; følg os", "cs": "newsletter; předplatné; předplatitel; přihlaste se; přihlásit; sledujte nás; odebírat",
    "pl": "newsletter; subskryb; prenumerat; zaloguj; zapisz się; dołącz do",
    "tr": "bülten; abone; üye ol; giriş yap; takip edin; whatsapp kanal", "ja": "会員登録; 有料会員; ログイン; メルマガ; 無料登録; 購読; シェア; この記事は有料",
    "zh": "订阅; 登录; 分享; 评论; 关注", "ru": "подписывайтесь; подписаться; подпишитесь; рассылк; телеграм-канал",
}  # fmt: skip

# A whole block that labels an advertisement or a control of the page.
LABEL: Mapping[str, str] = {
    "en": "advertisement; advertising; ad; sponsored; sponsored content; paid content; promoted; skip ad; close; share; "
    "comments; comment; share this; share this article; save; print; copy link; link copied; tags; topics; menu; loading; "
    "article; video; image; photos; gallery; play; listen; follow; top; back to top; breaking; exclusive; opinion; live; updated; new",
    "de": "anzeige; werbung; artikel; teilen; drucken; kommentare; merken; schlagworte; themen; schließen; video; hauptinhalt; "
    "inhalt; kommentar; exklusiv; bilderstrecke; faq; eilmeldung; zur startseite; mehr; link kopiert; feedback; pfeil",
    "fr": "publicité; passer la publicité; partager; commentaires; imprimer; fermer; réagir; copier le lien; vidéo",
    "es": "publicidad; compartir; comentarios; comentar; imprimir; cerrar; guardar; flecha; temas; suscríbete; vídeo",
    "it": "pubblicità; condividi; commenti; stampa; chiudi; salva", "pt": "publicidade; compartilhar; comentários; compartilhe",
    "nl": "advertentie; delen; reacties", "sv": "annons; dela; kommentarer", "no": "annonse; del; kommentarer; artikkelen fortsetter under annonsen",
    "da": "annonce; del; kommentarer; artiklen fortsætter efter annoncen", "cs": "reklama; sdílet; článek; diskuse; komentáře; inzerce",
    "pl": "reklama; udostępnij; komentarze", "tr": "reklam; paylaş; yorumlar; advertisement", "ja": "広告; シェア; コメント; 印刷; pr",
    "zh": "广告; 分享; 评论; 关注; 分享让更多人看到", "ru": "реклама; поделиться; комментарии", "hi": "कॉपी लिंक; विज्ञापन",
}  # fmt: skip

# Anywhere in a short block that says who else worked on the report, or which agency it is from.
CONTRIBUTION: Mapping[str, str] = {
    "en": "contributed to this report; contributed to this story; contributed reporting; contributed to this article; contributed from; "
    "contributed research; additional reporting; reporting by; writing by; editing by; with files from; with reporting; "
    "with additional; with agencies; with wires; reported from; compiled by; material from; (reporting by; press association; "
    "with input from; translated by; produced by; edited by; first appeared; originally published; was first published; "
    "this article is republished; published by arrangement; this story was; staff and agencies; the associated press; via reuters",
    "de": "mit material von; mit informationen; mit agentur; (mit ; mit dpa; mit afp; mitarbeit:; aus dem englischen; übersetzung; "
    "redaktion:; quelle:; quellen:; zuerst erschienen; im original; dieses thema im programm; sendung:; dieser artikel ist; "
    "faktencheck:; mitarbeit; schlussredaktion; dpa-infocom; © dpa; maschinelle übersetzung; (dpa); (afp); (apa); (sda); "
    "über dieses thema berichte",
    "fr": "avec afp; (avec; avec agences; avec reuters; traduit; avec l'afp", "es": "con información de; (con información; agencias; traducido; (efe)",
    "it": "ha collaborato; con agenzie; traduzione", "pt": "com informações; com agências", "nl": "met medewerking; bron:", "sv": "källa:", "no": "kilde:; (©ntb)",
    "da": "kilde:; /ritzau/", "cs": "zdroj:; (čtk)", "pl": "źródło:; (pap)", "tr": "kaynak:", "ja": "（共同）; （時事）; 翻訳", "ru": "источник:",
}  # fmt: skip

# At the start of a block that credits a picture.
CREDIT: Mapping[str, str] = {
    "en": "photo:; photo by; photos:; photos by; photograph:; photograph by; picture:; image:; image; images:; image credit; credit:; "
    "photo credit; image source; illustration:; illustration by; video:; file photo; screenshot; (photo; (image; (picture; (credit; photo courtesy; courtesy of; getty images",
    "de": "foto:; fotos:; bild:; bilder:; bildquelle; bildnachweis; © ; grafik:; symbolbild; (foto; archivbild; archivfoto; imago",
    "fr": "photo:; photo d'; crédit; (photo; © ; illustration:", "es": "foto:; fotografía:; imagen:; (foto; crédito", "it": "foto:; (foto; credit; immagine",
    "pt": "foto:; (foto; crédito; imagem:", "nl": "foto:; beeld:; © ", "sv": "foto:; bild:", "no": "foto:", "da": "foto:", "cs": "foto:; zdroj foto",
    "pl": "fot.; foto:; zdjęcie", "tr": "fotoğraf:; foto:", "ja": "写真; 撮影; ＝; 画像", "ru": "фото:; фото",
}  # fmt: skip

# At the start of a block that says what was put right.
CORRECTION: Mapping[str, str] = {
    "en": "correction:; correction; corrections:; clarification:; this article was amended; this story has been corrected; "
    "this story has been updated; this article has been updated; this article has been corrected; an earlier version; editor's note; editors' note; updated to",
    "de": "korrektur; richtigstellung; anmerkung der redaktion; hinweis der redaktion; in einer früheren version; update:; transparenzhinweis",
    "fr": "correction; rectificatif; mise à jour; note de la rédaction", "es": "fe de errores; corrección; nota del editor", "it": "correzione; errata corrige; nota della redazione",
    "pt": "correção; errata", "nl": "correctie; rectificatie", "sv": "rättelse", "no": "rettelse; retting", "da": "rettelse", "cs": "oprava", "pl": "sprostowanie; korekta",
    "tr": "düzeltme", "ja": "訂正; 【訂正", "ru": "исправление; поправка",
}  # fmt: skip

# At the start of a block that says whose words or rights these are.
DISCLAIMER: Mapping[str, str] = {
    "en": "copyright; ©; (c); all rights reserved; disclaimer; the views expressed; views expressed; the opinions expressed; the author is; "
    "the writer is; this article does not; not financial advice; our standards; this content was; this is a breaking; this is a developing",
    "de": "copyright; ©; alle rechte; gastkommentare; hinweis:; bitte beachten; infos zum zitier; die mit einem symbol; disclaimer; der autor; die autorin; zur person; über den autor",
    "fr": "copyright; ©; tous droits; les opinions", "es": "copyright; ©; todos los derechos; las opiniones", "it": "copyright; ©; © riproduzione", "pt": "©; todos os direitos",
    "nl": "©", "sv": "©", "no": "©", "da": "©", "cs": "©", "pl": "©", "tr": "©; bu haber; yasal uyarı", "ja": "©; 無断転載", "ru": "©; все права",
}  # fmt: skip

# At the start of a block that names the author or the time.
BYLINE: Mapping[str, str] = {
    "en": "by ; written by; words by; story by; author:; published; updated; last updated; posted; first published; min read; minutes read",
    "de": "von ; autor; stand:; veröffentlicht; aktualisiert; erstellt; zuletzt aktualisiert; lesezeit; min. lesezeit; ein kommentar von; eine analyse von",
    "fr": "par ; publié; mis à jour; temps de lecture", "es": "por ; publicado; actualizado; actualizada", "it": "di ; pubblicato; aggiornato", "pt": "por ; publicado; atualizado",
    "nl": "door ; gepubliceerd; bijgewerkt", "sv": "av ; publicerad; uppdaterad", "no": "av ; publisert; oppdatert", "da": "af ; publiceret; opdateret",
    "cs": "autor:; publikováno; aktualizováno", "pl": "autor:; opublikowano; aktualizacja", "tr": "yayınlanma; güncelleme; son güncelleme", "ja": "更新; 配信; 公開",
    "ru": "автор:; опубликовано; обновлено",
}  # fmt: skip
