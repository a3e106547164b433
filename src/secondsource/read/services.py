"""Agencies and photo services whose names stand under pictures, as data.

Beside these, every outlet of `secondsource.outlets` counts where the shape already says credit ("Jane Roe / The Herald").
"""

from __future__ import annotations

# May stand alone before a caption. Left out on purpose: names that also open ordinary sentences (EPA, PA, Bloomberg, BBC).
ALONE = tuple(
    "Getty Images/iStockphoto;Getty Images Europe;Getty Images;AFP via Getty Images;Reuters;REUTERS;AFP;AP Photo;"
    "EPA-EFE;EPA/EFE;PA Media;PA Wire;PA Images;iStock;Shutterstock;Alamy Stock Photo;Alamy;NurPhoto;"
    "Anadolu Agency;Anadolu;Rex Features;SOPA Images;ZUMA Press;LightRocket;Press Association;Associated Press".split(
        ";"
    )
)

# Count only beside a slash, after "via" or a label, or in brackets.
BESIDE = tuple(
    "Getty;AP;PA;EPA;UPI;TASS;Tass;Xinhua;Kyodo;Yonhap;dpa;DPA;ANP;APA;AAP;Belga;BELGA;Keystone;KEYSTONE;Ritzau Scanpix;NTB;TT;"
    "Lehtikuva;STT;Imago;IMAGO;imago;Bloomberg;BBC;CNN;ABC;CBS;NBC;SIPA;Sipa USA;Sipa;Abaca;Maxar;Maxar Technologies;Planet Labs;"
    "Ukrinform;Global Images Ukraine;Zuma;ZUMA;Corbis;WireImage;FilmMagic;GC Images;Redferns;Hulton Archive;iStockphoto;"
    "Unsplash;Pexels;Pixabay;Adobe Stock;Depositphotos;Dreamstime;Wikimedia Commons;Wikimedia;Flickr;Facebook;Instagram;TikTok;"
    "Twitter;X;YouTube;Telegram;Pool;POOL;Handout;HANDOUT;Supplied;Google;NASA;Nasa;ESA;Crown Copyright;Ministry of Defence;MoD;"
    "SWNS;Splash News;Splash;Backgrid;BACKGRID;Mega;MEGA;Shutterstock.com;Action Images;Action Press;Eyevine;Magnum Photos;"
    "Polaris;Panos;Redux;VCG;China News Service;Middle East Images;Postmedia News;Postmedia;The Canadian Press;Canadian Press;"
    "Newscom;Icon Sportswire;USA TODAY Sports;USA TODAY Network;USA Today;Scanpix;Ritzau;ANSA;LaPresse;EFE;Europa Press;Lusa;"
    "CTK;PAP;MTI;Sputnik;RIA Novosti;Interfax;KCNA;SANA;IRNA;WAFA".split(";")
)
