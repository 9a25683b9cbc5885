"""How mail systems title and phrase what they write by themselves. Compared as `folding.fold` writes it."""

from __future__ import annotations

from companion.syncing.classify.folding import phrases

BOUNCE_SUBJECTS = phrases(
    "undelivered mail", "undeliverable", "undelivered message", "undelivered:", "mail delivery fail", "delivery fail",
    "delivery status notification (failure", "failure notice", "failure notification", "failed mail",
    "failed delivery", "mail delivery error", "delivery error", "returned mail", "returned to sender",
    "returned email", "return to sender", "mail system error", "non-delivery", "nondelivery", "non delivery",
    "not delivered", "could not be delivered", "couldn't be delivered", "wasn't delivered", "was not delivered",
    "unable to deliver", "message not deliver", "delivery has failed", "mail could not", "email could not",
    "mail failed", "mail error", "delivery is failed", "undeliver", "not possible to deliver", "loop alert",
    "leveransen misslyckades", "falha na entrega", "nao foi possivel entregar", "doruceni se nezdarilo",
    "doruceni selhalo", "teslim basarisiz", "nao pode ser entregue", "problem with delivery", "delivery aborted",
    "bounced mail", "bounce message", "rejected:", "message rejected", "mail rejected", "permanent delivery failure",
    "permanent error", "message delivery fail", "delivery unsuccessful", "mail undeliverable", "undeliverable mail",
    "delivery report", "delivery notification", "delivery status", "delivery problem", "problem delivering",
    "mdaemon notification", "mail failure", "message bounced", "address not found", "message you sent", "blocked by",
    "unzustellbar",
    "nicht zustellbar", "nicht zugestellt", "zustellung fehlgeschlagen", "unzustellbare", "zustellfehler",
    "zustellungsfehler", "échec de la remise", "échec de remise", "non remis", "non distribu",
    "échec de distribution", "non délivr", "échec d'envoi", "échec de l'envoi", "no se puede entregar",
    "no entregado", "no se pudo entregar", "no se ha podido entregar", "error en la entrega", "fallo en la entrega",
    "correo devuelto", "non recapitabile", "mancato recapito", "impossibile recapitare", "mancata consegna",
    "messaggio non consegnato", "não é possível entregar", "não entregue", "falha na entrega", "não entregável",
    "devolvid", "onbestelbaar", "niet bezorgd", "niet afgeleverd", "kan niet worden bezorgd", "nie dostarczon",
    "nie można dostarczyć", "niedostarczon", "nie można doręczyć", "zwrot wiadomości", "kunde inte levereras",
    "gick inte att leverera", "ikke leveret", "kunne ikke leveres", "kan ikke leveres", "toimitus epäonnistui",
    "ei voi toimittaa", "nedoručiteln", "nedoručen", "nem kézbesíthető", "teslim edilemedi", "iletilemedi",
    "nelze dorucit", "nu se poate livra", "nelivrabil", "nelivrat", "ulevereret", "olevererat", "toimittamaton",
    "ei toimitettavissa", "δεν παραδοθηκε", "δεν παραδόθηκε", "αδυνατη η παραδοση", "αδύνατη η παράδοση",
    "nedorucitel", "neisporuc", "nedostavlj", "недоставим", "לא ניתן למסירה", "غير قابل للتسليم", "không thể gửi",
    "無法傳遞", "無法投遞", "未傳遞", "배달 불가", "impossivel entregar", "imposible entregar",
    "не доставлено", "недоставлен", "не удалось доставить", "ошибка доставки", "配信不能",
    "配信できません", "配信エラー", "未送达",
    "无法送达", "退信", "无法投递", "投递失败", "傳送失敗", "退回", "배달되지", "반송", "전송 실패",
)  # fmt: skip

BOUNCE_BODIES = phrases(
    "could not be delivered", "couldn't be delivered", "wasn't delivered", "was not delivered", "not be delivered to",
    "unable to deliver", "wasn't able to deliver", "was not able to deliver", "couldn't deliver", "could not deliver",
    "cannot deliver", "can't deliver", "can not deliver", "delivery to the following", "delivery has failed",
    "delivery failed", "failed to deliver", "undeliverable", "permanent fatal error", "permanent error",
    "recipients was aborted", "unable to be delivered", "was denied", "rejected for the following",
    "failed addresses", "could not be sent", "not deliverable", "leveransen misslyckades",
    "doruceni se nezdarilo", "nepodarilo dorucit", "levering mislykkedes", "kezbesites nem", "basarisiz oldu",
    "送信できません", "送信できませんでした", "전송되지 못", "보내지 못", "被退回", "传送失败", "傳送失敗", "遞送失敗",
    "did not reach", "didn't reach", "not reach the following", "has been returned", "is being returned",
    "returned to you", "returned to sender", "not delivered to", "not been delivered", "haven't been delivered",
    "undelivered", "has been rejected", "was rejected", "rejected your message", "refused your message", "bounced",
    "there was a problem delivering", "delivery error", "failed addresses follow", "failed recipient",
    "delivery failure", "delivery attempts have failed", "given up on", "giving up", "this is a permanent error",
    "unrouteable", "no such user", "user unknown", "message blocked", "nicht zugestellt", "nicht zustellbar",
    "unzustellbar", "zustellung fehlgeschlagen", "konnte nicht", "n'a pas pu être", "n'a pu être",
    "impossible de remettre", "échec de la remise", "n'a pas été remis", "non remis", "n'ont pas pu",
    "no se pudo entregar", "no se ha podido entregar", "no ha podido ser entregado", "no pudo entregar",
    "no se puede entregar", "non è stato recapitato", "non è stato possibile recapitare", "impossibile recapitare",
    "non è stato consegnato", "não foi entregue", "não pôde ser entregue", "não foi possível entregar",
    "kon niet worden", "niet bezorgd", "niet afgeleverd", "nie została dostarczona", "nie mogła zostać",
    "nie można dostarczyć", "nie udało się dostarczyć", "kunde inte levereras", "kunne ikke leveres",
    "ei voitu toimittaa", "nebylo možné doručit", "nem sikerült", "teslim edilemedi", "не доставлено",
    "не удалось доставить", "не может быть доставлено", "не было доставлено", "配信できません",
    "届けられません", "配信不能", "未能送达",
    "无法送达", "无法投递", "被退回", "退信", "배달할 수 없", "전송하지 못", "전달되지",
)  # fmt: skip

# A message that is still on its way: no bounce, whatever else it says.
DELAYED = phrases(
    "(delay)", "delayed", "will be retried", "still being retried", "could not send message for past",
    "not yet been delivered", "has not yet", "delivery delay", "verzögert", "verzögerung", "retardé", "retardée",
    "retrasad", "demora", "in ritardo", "ritardat", "atrasad", "vertraagd", "opóźnion", "försenad", "forsinket",
    "viivästy", "задерж", "遅延", "延迟",
)  # fmt: skip

# One that arrived, or was handed on.
ARRIVED = phrases(
    "(success)", "(relay)", "delivery confirmation", "successfully delivered", "was delivered to",
)  # fmt: skip

# It will not be tried again, whatever was said of delays.
FINAL = phrases(
    "will not be retried", "no further attempts", "no more attempts", "giving up", "given up", "has expired",
    "delivery failed", "was aborted", "could not be delivered", "permanent", "not going to try",
)  # fmt: skip

AWAY_SUBJECTS = phrases(
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse",
    "automatic response", "automated reply", "automated response", "autoresponder", "auto responder", "auto:",
    "auto-responder", "out of office", "out-of-office", "ooo:", "[ooo]", "ooo ", "away from", "vacation reply",
    "vacation response", "vacation:", "vacation message", "on vacation", "away:", "absence:", "on leave",
    "on holiday", "annual leave", "maternity leave", "parental leave", "i am away", "i'm away", "out of the office",
    "not in the office", "automatische antwort", "automatische rückantwort", "automatische rückmeldung",
    "automatische nachricht", "automatische mail", "autom. antwort", "auto-antwort", "abwesenheit", "abwesend",
    "abwesenheits", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheitsnachricht", "abwesenheitsassistent",
    "bin im urlaub", "urlaub:", "nicht im büro", "außer haus", "réponse automatique",
    "reponse automatique", "message automatique", "absence du bureau", "absent du bureau", "absente du bureau",
    "je suis absent", "en congé", "absence de", "respuesta automática", "respuesta automatica",
    "contestación automática", "contestacion automatica", "fuera de la oficina", "fuera de oficina", "ausencia",
    "risposta automatica", "fuori sede", "fuori ufficio", "assenza", "assente dall", "resposta automática",
    "resposta automatica", "ausência", "fora do escritório", "automatisch antwoord", "automatische reactie",
    "automatische beantwoording", "afwezig", "niet aanwezig", "odpowiedź automatyczna", "automatyczna odpowiedź",
    "autoodpowiedź", "poza biurem", "nieobecność", "jestem nieobecn", "autosvar", "automatiskt svar",
    "automatisk svar", "frånvar", "fravær", "ikke til stede", "automaattinen vastaus", "poissa", "poissaolo",
    "automatická odpověď", "automatická odpoveď", "mimo kancelář", "nepřítomnost", "automatikus válasz",
    "házon kívül", "răspuns automat", "raspuns automat", "otomatik yanıt", "otomatik cevap", "ofis dışında",
    "автоответ", "автоматический ответ", "отсутств", "автоматична відповідь", "αυτόματη απάντηση",
    "автоматичен отговор", "automatski odgovor", "samodejni odgovor", "automatinis atsakymas", "automātiska atbilde",
    "automaatvastus", "resposta automàtica", "balasan otomatis", "balasan automatik", "trả lời tự động",
    "ตอบกลับอัตโนมัติ", "自動返信", "自動応答", "不在", "自动答复", "自动回复", "自動回覆", "自動答覆", "休假",
    "자동 회신", "자동회신", "부재중", "תשובה אוטומטית", "رد تلقائي",
)  # fmt: skip

AWAY_BODIES = phrases(
    "won't be back", "not be reading my mail", "i received your mail", "your mail regarding",
    "out of office", "out of the office", "out-of-office", "away from the office", "away from my desk", "on vacation",
    "on annual leave", "on maternity leave", "on parental leave", "on holiday", "currently away", "currently out of",
    "i am away", "i'm away", "limited access to", "will be back", "i will return", "no longer with",
    "no longer works", "no longer employed", "no longer work", "has left the company", "left the company",
    "left our company", "automatic reply", "automated reply", "automated response", "automatic response",
    "auto-generated response", "autoreply", "auto-reply", "this mailbox is not monitored",
    "mailbox is no longer monitored", "we have received your", "we've received your", "thank you for contacting",
    "thanks for contacting", "thank you for your message", "thank you for your email", "thank you for your e-mail",
    "thanks for your email", "thanks for your e-mail", "thank you for your inquiry",
    "thank you for reaching out", "has been received", "ticket has been", "request has been", "nicht im büro",
    "nicht im haus", "im urlaub", "außer haus", "abwesend", "abwesenheit", "wieder erreichbar", "wieder im büro",
    "automatische antwort", "automatisch generierte", "nicht mehr im unternehmen", "nicht mehr für", "nicht mehr bei",
    "vielen dank für ihre", "vielen dank für deine", "wir haben ihre", "je suis absent", "absent du bureau",
    "en congé", "de retour le", "actuellement absent", "ne fait plus partie", "a quitté", "nous avons bien reçu",
    "réponse automatique", "estoy fuera", "estaré fuera", "fuera de la oficina", "de vacaciones", "ya no trabaja",
    "hemos recibido", "respuesta automática", "sono fuori", "fuori ufficio", "in ferie", "assente", "non lavora più",
    "abbiamo ricevuto", "risposta automatica", "estou fora", "fora do escritório", "de férias", "estarei ausente",
    "não trabalha mais", "recebemos", "resposta automática", "niet aanwezig", "afwezig", "met vakantie",
    "op vakantie", "niet op kantoor", "niet meer werkzaam", "wij hebben uw", "jestem na urlopie",
    "przebywam na urlopie", "poza biurem", "nieobecn", "już nie pracuje", "na semester", "inte på kontoret",
    "på ferie", "er på ferie", "ikke på kontoret", "lomalla", "poissa", "dovolené", "mimo kancelář", "szabadságon",
    "izindeyim", "в отпуске", "отсутствую", "больше не работает", "不在", "休暇",
    "休假", "不在办公室", "외출", "휴가",
)  # fmt: skip

# What programs that serve lists answer, whoever they write as.
SERVED = phrases(
    "awaits moderator approval", "results of your email command", "is being held until", "held for moderat",
)  # fmt: skip

ANSWERED = phrases(
    "re", "aw", "antw", "antwort", "sv", "vs", "odp", "res", "rv", "r", "rif", "ref", "réf", "ynt", "yan", "vá",
    "bls", "atb", "ts", "na", "re^2", "回复", "回覆", "答复", "答覆", "返信", "отв",
    "ответ", "απ", "σχετ", "השב", "رد", "회신",
)  # fmt: skip
