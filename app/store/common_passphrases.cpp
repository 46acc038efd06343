// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/common_passphrases.h"

#include <algorithm>

namespace holdfast::store {

namespace {

// Sorted by their bytes; add a word where it belongs.
// clang-format off
constexpr std::string_view words[] = {
    "000000", "00000000", "0123456789", "10086", "110110", "110120", "111111", "11111111", "112233", "11223344", "1122334455",
    "119119", "120120", "121212", "12306", "123123", "123123123", "123321", "123321123", "12341234", "1234321", "12344321",
    "123456", "1234567", "12345678", "123456789", "1234567890", "123456789a", "12345678a", "123456a", "123456aa", "123456abc",
    "1234abcd", "1234qwer", "123654", "123654789", "123abc", "123asd", "123qwe", "123qweasd", "123qweasdzxc", "131313",
    "1314", "1314520", "13579", "135790", "1357924680", "147258", "147258369", "147852", "147896325", "159357", "159753",
    "1a2b3c", "1a2b3c4d", "1password", "1q2w3e", "1q2w3e4r", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz", "1qaz2wsx", "1qazxsw2",
    "222222", "2468", "246810", "271828", "2wsx", "314159", "31415926", "3141592653", "321321", "333333", "456123", "520",
    "5201314", "5201314a", "521", "5211314", "555555", "5845201314", "654321", "666666", "741852", "741852963", "7758258",
    "7758521", "777777", "789456", "789456123", "87654321", "888888", "88888888", "963852741", "987654321", "999999",
    "99999999", "a123456", "a1234567", "a12345678", "a123456789", "a1b2c3", "a1b2c3d4", "a5201314", "aa123456", "aaa123456",
    "aabbcc", "aabbccdd", "abc", "abc123", "abc123456", "abcabc", "abcd", "abcd1234", "abcdef", "abcdefg", "abcdefgh",
    "abcdefghi", "abcdefghij", "access", "account", "adm1n", "admin", "admin123", "admin1234", "administrator",
    "administrator1", "aini", "ainiyiwannian", "alexander", "alexandra", "alipay", "always", "amanda", "amazing", "amazon",
    "america", "american", "andrew", "android", "angel", "angels", "anniversary", "anthony", "anything", "apollo", "apple",
    "apples", "april", "argentina", "arsenal", "arsenal1", "as123456", "asd", "asd123456", "asdasd", "asdf", "asdf123",
    "asdf1234", "asdfgh", "asdfghjkl", "asdqwe", "ashley", "ashley1", "asshole", "athena", "august", "australia", "autumn",
    "awesome", "azerty", "baby", "babyboy", "babygirl", "backup", "baidu", "bailey", "bamboo", "banana", "bandit", "bank",
    "baobao", "baobei", "baobeier", "bar", "barcelona", "baseball", "basketball", "batman", "batman1", "battery",
    "batterystaple", "bayern", "beach", "bear", "beautiful", "beijing", "believe", "berlin", "best", "bigboss", "bird",
    "birthday", "bitch", "bitcoin", "black", "blah", "blahblah", "blessed", "blink182", "blue", "boss", "brasil", "brazil",
    "brother", "bullshit", "bunny", "business", "buster", "butterfly", "camaro", "canada", "caonima", "cash", "cat", "cats",
    "change", "changeme", "charles", "charlie", "charlie1", "cheese", "chelsea", "chelsea1", "chen", "chengdu", "cherry",
    "chicken", "china", "chocolate", "chongqing", "christ", "christmas", "christopher", "cisco", "citizen", "coffee",
    "college", "company", "computer", "computer1", "contrasena", "cookie", "cool", "cooldude", "coolman", "cooper", "correct",
    "correcthorse", "correcthorsebatterystaple", "corvette", "cosmos", "cowboy", "cowboys", "cricket", "crypto", "crystal",
    "customer", "cycling", "daddy", "daisy", "daniel", "darling", "david", "dearbook", "december", "default", "demo", "deng",
    "desktop", "destiny", "device", "diamond", "digital", "disney", "dmitry", "doctor", "dog", "doggie", "doggy", "dollar",
    "dolphin", "donald", "dota", "douyin", "dragon", "dragon1", "dream", "dreamer", "dreams", "drummer", "eagle", "eagles",
    "earth", "easter", "einstein", "elephant", "elizabeth", "email", "emily", "eminem", "emma", "engineer", "england",
    "ethereum", "everything", "facebook", "fairy", "faith", "falcon", "family", "fantastic", "fast", "father", "february",
    "feifei", "feng", "ferrari", "finance", "fish", "fishing", "flower", "flowers", "foo", "foobar", "football", "football1",
    "forest", "forever", "fortnite", "fox", "france", "freedom", "friday", "friend", "friends", "frodo", "frog", "fuck",
    "fuckme", "fuckyou", "galaxy", "galileo", "gandalf", "gao", "garden", "garfield", "genesis", "genius", "george",
    "germany", "gfhjkm", "ghost", "ginger", "giraffe", "github", "gmail", "godisgood", "gold", "golden", "golf", "google",
    "grace", "green", "guangdong", "guangzhou", "guest", "guest123", "guitar", "guo", "haha", "hahaha", "hallo", "halloween",
    "hangzhou", "hannah", "haohao", "haoren", "happy", "happynewyear", "harley", "harry", "haslo", "heaven", "hehe", "hello",
    "hello123", "helpdesk", "hercules", "hero", "heslo", "hihi", "hockey", "hogwarts", "hold", "holdfast", "holdfastvault",
    "honda", "honey", "hongkong", "hope", "horse", "horses", "hotdog", "hotmail", "hottie", "huang", "huawei", "hunter",
    "hunter2", "hurricane", "ilove", "iloveme", "iloveu", "iloveyou", "iloveyou1", "iloveyou123", "iloveyou2", "india",
    "instagram", "internet", "internet1", "iphone", "ironman", "island", "jack", "james", "january", "japan", "jasmine",
    "jennifer", "jessica", "jesus", "jesuschrist", "john", "jordan", "jordan23", "joseph", "joshua", "july", "june",
    "jupiter", "juventus", "kangaroo", "keyring", "killer", "king", "kitten", "kitty", "kittycat", "klaster", "knight",
    "koala", "korea", "kowloon", "kuaikuai", "kuaile", "lakers", "laogong", "laopo", "laptop", "lavender", "lawyer", "league",
    "legend", "legends", "letmein", "letmein1", "letmein123", "letmeinnow", "liang", "liberty", "lightning", "lili", "lily",
    "lin", "lina", "lingling", "linlin", "linux", "lion", "liu", "liverpool", "liverpool1", "liwei", "lkjhgfdsa", "login",
    "logon", "lol", "london", "lopas", "lotus", "love", "lovely", "loveme", "lover", "loveyou", "loveyou1", "lucky",
    "ludmila", "luo", "macao", "macau", "maggie", "magic", "mail", "malaysia", "manager", "manchester", "march", "marina",
    "mario", "marketing", "marriage", "master", "master1", "master123", "matrix", "matthew", "mercedes", "mercury", "merlin",
    "mermaid", "merrychristmas", "metallica", "mexico", "michael", "michael1", "michael23", "michelle", "mickey", "microsoft",
    "millionaire", "mima", "mima123", "mimamima", "minecraft", "mingming", "mnbvcxz", "mobile", "mommy", "monday", "monday1",
    "money", "monkey", "monkey1", "moon", "morning", "motdepasse", "mother", "mountain", "mouse", "music", "musica",
    "mustang", "mypass", "mypassword", "nanjing", "naruto", "natalia", "natasha", "netflix", "network", "never", "newpass",
    "newpassword", "newton", "newyear", "newyork", "nicole", "night", "nihao", "nihaoma", "nikita", "nimade", "ninja",
    "nirvana", "nishizhu", "nokia", "nopass", "nopassword", "nothing", "november", "number1", "numberone", "nurse", "ocean",
    "october", "octopus", "office", "oliver", "olivia", "opensesame", "openup", "oracle", "orange", "orchid", "p4ssw0rd",
    "p4ssword", "pakistan", "panda", "panther", "paradise", "paris", "parol", "parola", "parrot", "pass", "passphrase",
    "passw0rd", "passwd", "password", "password1", "password123", "passwort", "patrick", "peace", "peanut", "penguin",
    "pepper", "perfect", "phoenix", "phone", "piano", "pikachu", "pingan", "pingping", "pirate", "pizza", "planet", "pluto",
    "poiuytrewq", "pokemon", "pokemon1", "porsche", "potato", "potter", "prince", "princess", "princess1", "private",
    "protect", "puppy", "purple", "pussy", "pwd", "q123456", "q123456789", "q1w2e3", "q1w2e3r4", "q1w2e3r4t5", "qazwsx",
    "qazwsxedc", "qian", "qinaide", "qq123456", "queen", "qwe", "qwe123", "qwe123456", "qweasd", "qweasdzxc", "qweqwe",
    "qwer", "qwer1234", "qwert", "qwert123", "qwert12345", "qwerty", "qwerty1", "qwerty12", "qwerty123", "qwerty1234",
    "qwertyuiop", "qwertz", "rabbit", "rainbow", "ranger", "realmadrid", "recovery", "recoverycode", "red", "resilience",
    "rich", "richard", "river", "robert", "roblox", "rockstar", "rocky", "root", "root123", "rose", "rugby", "running",
    "russia", "s123456", "safe", "safety", "samantha", "samsung", "samsung1", "samurai", "saturday", "saturn", "school",
    "scooby", "secret", "secure", "security", "senha", "seoul", "september", "sergey", "server", "service", "sesame", "sexy",
    "shadow", "shadow1", "shanghai", "shark", "shenzhen", "sherlock", "shit", "signin", "silver", "singapore", "sister",
    "slipknot", "smile", "smiley", "snake", "snape", "snoopy", "soccer", "something", "sophie", "special", "spider",
    "spiderman", "spirit", "spotify", "spring", "spring1", "staple", "star", "stargate", "stars", "startrek", "starwars",
    "starwars1", "steelers", "storm", "student", "success", "summer", "summer1", "sun", "sunday", "sunflower", "sunshine",
    "sunshine1", "super", "superman", "superman1", "superstar", "support", "svetlana", "sweet", "sweetheart", "sweetie",
    "swimming", "system", "tablet", "taipei", "taiwan", "tang", "taobao", "teacher", "telegram", "temp", "temporary",
    "tencent", "tennis", "terminator", "test", "test123", "test1234", "tester", "testing", "thebest", "thepassword", "thomas",
    "thunder", "thursday", "tianjin", "tiankong", "tiantian", "tiger", "tiktok", "tinkerbell", "today", "tokyo", "tomato",
    "tomorrow", "toor", "tornado", "toyota", "tr0ub4dor", "training", "troubador", "trustno1", "trustnoone", "tuesday",
    "turtle", "twitter", "ubuntu", "ukraine", "umbrella", "unicorn", "united", "universe", "university", "user", "user123",
    "valentine", "vampire", "vault", "venus", "victoria", "violet", "volleyball", "w123456", "wachtwoord", "wallet", "wang",
    "wangfang", "wangwang", "wangwei", "warcraft", "warrior", "website", "wechat", "wedding", "wednesday", "weibo", "weixin",
    "welcome", "welcome1", "welcome123", "welcome2", "whale", "whatever", "whatever1", "whatsapp", "white", "william",
    "windows", "winner", "winter", "wizard", "woaibaobao", "woaini", "woaini1314", "woaini520", "woaini521", "woaiwo",
    "woaiwojia", "woaiwoziji", "woaizhongguo", "wobuaini", "wodemima", "wohenni", "wolf", "wolves", "woshini", "woshiniba",
    "woshishui", "woshiwo", "wuhan", "xianggang", "xiaohua", "xiaojie", "xiaolong", "xiaomi", "xiaoming", "xiaoxiao",
    "xiaoyu", "xie", "xingfu", "xixi", "yahoo", "yamaha", "yang", "yangyang", "yankees", "yellow", "yourpassword", "youtube",
    "z123456", "zaq12wsx", "zaq1xsw2", "zebra", "zelda", "zeus", "zhang", "zhangwei", "zhao", "zheng", "zhifubao", "zhongguo",
    "zhou", "zhu", "zombie", "zxc", "zxc123", "zxcasd", "zxcv1234", "zxcvbn", "zxcvbnm", "zxcvbnm123", "zxczxc",
};
// clang-format on

static_assert(std::is_sorted(std::begin(words), std::end(words)));
static_assert(std::all_of(std::begin(words), std::end(words), [](auto word) { return word.size() <= longestCommonWord; }));

} // namespace

std::span<const std::string_view> commonWords()
{
    return words;
}

} // namespace holdfast::store
