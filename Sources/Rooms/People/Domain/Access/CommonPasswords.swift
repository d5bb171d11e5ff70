/// Passwords of at least eight characters that guessers try first, in the three languages of the product; lower-case.
let commonPasswords: Set<String> = [
    "12345678", "123456789", "1234567890", "0123456789", "87654321", "987654321", "0987654321", "11223344",
    "12341234", "123123123", "12344321", "147258369", "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx", "qwertyui", "qwertyuiop",
    "qwerty12", "qwerty123", "qwerty1234", "asdfghjk", "asdfghjkl", "zxcvbnm1", "password", "password1", "password12",
    "password123", "passw0rd", "p@ssw0rd", "p@ssword", "iloveyou", "iloveyou1", "sunshine", "princess", "football",
    "baseball", "superman", "batman123", "welcome1", "welcome123", "whatever", "trustno1", "letmein1", "letmein123",
    "computer", "internet", "starwars", "michelle", "jennifer", "charlie1", "liverpool", "changeme", "changeme1",
    "administrator", "admin123", "admin1234", "admin12345", "abcd1234", "abc12345", "a1b2c3d4", "aa123456", "q1w2e3r4",
    "test1234", "testtest", "default1", "guest123", "master123", "secret123", "samsung1", "google123", "facebook",
    "jelszo12", "jelszo123", "jelszo1234", "jelszó123", "titok123", "titkos123", "szeretlek", "szeretlek1",
    "budapest", "budapest1", "magyarorszag", "magyarország", "ferencvaros", "kiscica1", "nyuszika", "csillag1",
    "almafa12", "almafa123", "valami123", "asdasdasd", "asdfasdf", "macska123", "kutyus12", "teszt123",
    "salam123", "iran1234", "tehran123", "persepolis", "perspolis", "esteghlal", "esteghlal1", "mohammad", "mohammad1",
    "fatemeh1", "hossein1", "doostdaram", "khodaaaa", "ramzeobor", "رمزعبور", "گذرواژه", "سلام1234", "دوستدارم",
    "aram1234", "aramaram", "summer2024", "summer2025", "summer2026", "winter2024", "winter2025", "winter2026",
    "spring2026", "autumn2026", "company1", "company123", "customer1", "service1", "support1", "support123",
]
