"""How people write that they want no more mail, in many languages. Compared as `folding.fold` writes it."""

from __future__ import annotations

from companion.syncing.classify.folding import phrases

# A whole message.
WORDS = frozenset(phrases(
    "unsubscribe", "unsubscribe me", "unsub", "unsubscribe please", "please unsubscribe", "stop", "please stop",
    "stop please", "stop it", "remove", "remove me", "please remove", "remove please", "opt out", "opt-out", "optout",
    "no more emails", "cancel", "take me off", "not interested, unsubscribe", "stop mail", "stop mails", "stopp",
    "stop emails", "abmelden", "abmeldung", "abbestellen", "austragen", "bitte abmelden", "bitte austragen",
    "löschen", "bitte löschen", "abbestellung", "désabonner", "désabonnement", "désinscription", "désinscrire",
    "me désabonner", "me désinscrire", "se désabonner", "arrêtez", "arrêt", "desabonner", "baja", "dar de baja",
    "darme de baja", "cancelar", "cancelar suscripción", "no más correos", "borrar", "eliminar", "cancellami",
    "cancellatemi", "disiscrivimi", "disiscrizione", "cancella", "cancellazione", "rimuovimi", "basta",
    "annulla iscrizione", "uitschrijven", "afmelden", "verwijderen", "schrijf me uit", "stoppen",
    "graag uitschrijven", "descadastrar", "remover", "sair", "cancelar inscrição", "me remova", "parar", "remova-me",
    "wypisz", "wypisz mnie", "rezygnuję", "rezygnacja", "usuń", "proszę usunąć", "avregistrera", "avsluta", "avmeld",
    "afmeld", "poista", "odhlásit", "leiratkozás", "отписаться", "отпишите меня",
    "отписка", "стоп", "退订", "配信停止",
    "取消订阅",
))  # fmt: skip

# In a short message.
SENTENCES = phrases(
    "listenizden çıkar", "listeden çıkar", "mail göndermeyin", "e-posta göndermeyin", "aboneliğimi iptal",
    "odhlaste mě", "odhlásit z odběru", "nezasílejte", "neposílejte", "vymažte mě", "vyřaďte mě", "odstraňte mě",
    "odhláste ma", "neposielajte", "töröljenek", "töröljék", "ne küldjenek", "vegyenek le", "leiratkoz", "dezabon",
    "nu-mi mai trimite", "nu mai trimite", "scoateți-mă",
    "διαγράψτε με", "μη μου στέλνετε", "не надсилайте",
    "відпишіть", "не пишете", "הסר אותי", "הסירו אותי", "إلغاء الاشتراك", "不要再给我发", "别再给我发", "请勿再发",
    "停止发送",
    "请把我从", "取消订阅", "退订", "請勿再寄", "不要再寄", "取消訂閱", "보내지 마", "수신거부", "수신 거부",
    "구독 취소", "구독을 취소", "목록에서 삭제", "配信停止", "送らないで", "送信しないで", "登録解除", "リストから削除",
    "afmeld mig", "frameld mig", "meld meg av", "slutt å sende", "stop med at sende", "sluta skicka", "sluta mejla",
    "älkää lähettäkö", "peruuttaa tilaus", "merci de me retirer", "souhaite plus recevoir",
    "désire plus recevoir", "veux plus recevoir", "plus me solliciter",
    "borren mis datos", "eliminen mis datos", "no me escriban", "non scrivetemi", "basta email",
    "no quiero más correos",
    "verwijder ons", "stop met mailen", "niet meer contacteren", "parem de me enviar", "retirem meu", "me tire da",
    "proszę mnie wypisać", "nie pisać", "proszę o wypisanie", "sperren sie meine adresse", "aus ihrer datenbank",
    "not contact us", "not email us", "lose my email", "delete me", "never contact", "never email", "quit emailing",
    "unsubscribe me", "please unsubscribe", "like to unsubscribe", "want to unsubscribe", "wish to unsubscribe",
    "be unsubscribed", "remove me", "remove my", "remove us", "remove this email", "remove this address",
    "take me off", "take us off", "take my", "delete me from", "delete my", "stop emailing", "stop e-mailing",
    "stop sending", "stop contacting", "stop spamming", "stop mailing", "stop writing", "stop bothering",
    "do not contact", "don't contact", "do not email", "don't email", "do not e-mail", "don't send me",
    "do not send me", "not contact me", "no longer wish to receive", "no longer want to receive",
    "not wish to receive", "not want to receive", "don't want to receive", "opt me out", "opt out of",
    "like to opt out", "want to opt out", "no more emails", "no further emails", "not send any more",
    "not send me any", "cease and desist", "be removed from", "off your list", "off this list", "aus dem verteiler",
    "aus ihrem verteiler", "aus eurem verteiler", "von ihrer liste", "aus ihrer liste", "keine weiteren e-mails",
    "keine weiteren mails", "keine weiteren nachrichten", "keine e-mails mehr", "keine mails mehr",
    "keine emails mehr", "keine werbung", "meine daten lösch", "löschen sie mich", "löschen sie meine",
    "entfernen sie mich", "streichen sie mich", "nehmen sie mich", "melden sie mich ab", "nicht mehr kontakt",
    "nicht mehr anschreib", "nicht mehr angeschrieben", "möchte mich abmelden", "tragen sie mich aus",
    "bitte abmelden", "unterlassen sie", "ne plus recevoir", "ne plus être contact", "ne me contactez plus",
    "ne plus me contacter", "ne m'envoyez plus", "me désinscrire", "me désabonner", "désabonnez-moi",
    "désinscrivez-moi", "désinscrire de", "retirez-moi", "me retirer de", "supprimez-moi", "supprimer mon adresse",
    "supprimer de votre liste", "cessez de", "arrêtez de m'", "darme de baja", "denme de baja", "dame de baja",
    "dar de baja", "deme de baja", "no quiero recibir", "no deseo recibir", "no me envíe", "no me envíen",
    "no me contacte", "dejen de", "deje de enviar", "elimíneme", "eliminarme de", "bórrenme", "quítenme",
    "cancellami", "cancellatemi", "cancellarmi", "cancelli il mio", "rimuovetemi", "rimuovermi", "rimuovimi",
    "toglietemi", "non inviatemi", "non voglio più ricevere", "non desidero più", "non desidero ricevere",
    "non contattatemi", "schrijf me uit", "me uitschrijven", "mij uit te schrijven", "mij uitschrijven",
    "haal me van", "haal mij van", "verwijder mij", "verwijder me", "verwijder mijn", "geen e-mails meer",
    "geen mails meer", "niet meer mailen", "geen mail meer", "me remova", "me remover", "remova-me", "remova meu",
    "remover meu", "retirar meu", "não quero receber", "não desejo receber", "não quero mais receber",
    "não desejo mais", "parem de enviar", "pare de enviar", "descadastr", "não me envie", "mnie wypisać",
    "wypisać mnie", "wypisanie mnie", "usunięcie mojego", "usunąć mój", "usunąć mnie", "nie chcę otrzymywać",
    "nie życzę sobie", "proszę nie wysyłać", "nie kontaktować", "ta bort mig", "avregistrera mig", "fjern mig",
    "fjern meg", "slett meg", "poistakaa minut", "больше не пишите", "не присылайте", "удалите меня", "отпишите",
    "не пишите мне", "配信を停止", "配信停止を", "不要再发",
)  # fmt: skip

# Somebody who writes about unsubscribing.
ABOUT = phrases(
    "from cc", "from the cc", "unsubscribe page", "in your footer", "booth",     "how do i", "how can i",
    "how to", "how does", "customers", "my users", "our users", "wie kann ich",
    "wie melde ich", "don't unsubscribe", "do not unsubscribe", "don't remove me", "do not remove me",
    "not remove me", "unless", "don't take me off", "unsubscribe link", "unsubscribe button", "subscribers",
    "unsubscribe rate", "kunden", "comment faire", "cómo puedo", "don't stop sending", "feature", "nicht abmelden",
)  # fmt: skip
