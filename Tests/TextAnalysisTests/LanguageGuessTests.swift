import Primitives
import Testing
import TextAnalysis

@Suite struct `Guessing a language` {
    @Test(arguments: [
        "The delivery was late and nobody called.", "Great service", "refund please", "I want my money back",
        "THIS IS RIDICULOUS", "not working", "Hi, where is my order 12345?",
    ])
    func `English is told`(text: String) { #expect(guessLanguage(text) == .english) }

    @Test(arguments: [
        "Nem érkezett meg a csomagom.", "nem erkezett meg a csomagom", "Köszönöm szépen!", "Felháborító",
        "hol van a penzem", "Jó", "Szuper gyors kiszállítás, köszönöm", "A készülék két nap után elromlott.",
    ])
    func `Hungarian is told with and without accents`(text: String) { #expect(guessLanguage(text) == .hungarian) }

    @Test(arguments: [
        "سفارش من هنوز نرسیده است", "افتضاح", "ممنون از پشتیبانی خوبتون", "سلام وقت بخیر", "چرا جواب نمیدید؟",
        "salam sefaresham hanooz nareside", "chera javab nemidid", "kheyli mamnoon az shoma",
        "poolamo pas bedid lotfan",
    ])
    func `Persian is told in both scripts`(text: String) { #expect(guessLanguage(text) == .persian) }

    @Test(arguments: [
        "", "😡😡", "12345", "!!!", "Das ist nicht gut, ich bin sehr enttäuscht von Ihrem Service",
        "Je suis très déçu, ma commande n'est pas arrivée", "El paquete no ha llegado todavía y estoy muy enfadado",
        "Заказ не пришёл", "الطلب لم يصل حتى الآن وأنا غاضب جدا من هذه الخدمة", "我的订单还没有到",
        "Comanda mea nu a ajuns și sunt foarte dezamăgit", "Xyzzy qwfp",
    ])
    func `other languages and texts without words stay open`(text: String) { #expect(guessLanguage(text) == nil) }
}
