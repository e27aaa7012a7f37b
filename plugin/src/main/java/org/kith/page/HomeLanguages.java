package org.kith.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Languages spoken at home, to choose from, and how each is called in the reader's language and in itself. */
public final class HomeLanguages {

    /** As they call themselves. How readers call them stands in the messages: the JDK does not know all of them (Dari). */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("am", "አማርኛ"),
            Map.entry("ar", "العربية"),
            Map.entry("bn", "বাংলা"),
            Map.entry("de", "Deutsch"),
            Map.entry("en", "English"),
            Map.entry("es", "Español"),
            Map.entry("fa", "فارسی"),
            Map.entry("fr", "Français"),
            Map.entry("hi", "हिन्दी"),
            Map.entry("hmn", "Hmoob"),
            Map.entry("ht", "Kreyòl ayisyen"),
            Map.entry("it", "Italiano"),
            Map.entry("ja", "日本語"),
            Map.entry("km", "ខ្មែរ"),
            Map.entry("ko", "한국어"),
            Map.entry("ku", "Kurdî"),
            Map.entry("my", "မြန်မာ"),
            Map.entry("ne", "नेपाली"),
            Map.entry("pa", "ਪੰਜਾਬੀ"),
            Map.entry("pl", "Polski"),
            Map.entry("prs", "دری"),
            Map.entry("ps", "پښتو"),
            Map.entry("pt-BR", "Português (Brasil)"),
            Map.entry("ru", "Русский"),
            Map.entry("rw", "Ikinyarwanda"),
            Map.entry("so", "Soomaali"),
            Map.entry("sw", "Kiswahili"),
            Map.entry("ti", "ትግርኛ"),
            Map.entry("tl", "Tagalog"),
            Map.entry("tr", "Türkçe"),
            Map.entry("uk", "Українська"),
            Map.entry("ur", "اردو"),
            Map.entry("vi", "Tiếng Việt"),
            Map.entry("zh-Hans", "简体中文"),
            Map.entry("zh-Hant", "繁體中文"));

    /** What we know, by the name in each reader's language. */
    private static final Map<Language, List<String>> SORTED = new ConcurrentHashMap<>();

    private static final int LONGEST_TAG = 35;

    private HomeLanguages() {}

    /** By name. @param also a tag that must be among them; may be empty */
    public static List<String> all(Words words, String also) {
        return also.isEmpty() || OWN.containsKey(also)
                ? SORTED.computeIfAbsent(words.language(), any -> sorted(OWN.keySet().stream(), words))
                : sorted(Stream.concat(OWN.keySet().stream(), Stream.of(also)), words);
    }

    private static List<String> sorted(Stream<String> tags, Words words) {
        Collator order = Collator.getInstance(words.language().locale());
        return tags.sorted(Comparator.comparing(tag -> name(tag, words), order)).toList();
    }

    /** "Chinese (Simplified)", and never a code. */
    public static String name(String tag, Words words) {
        return OWN.containsKey(tag) ? words.text("language." + tag) : otherName(tag, words);
    }

    /** To choose from: also as those call it who speak it, "Dari · دری". */
    public static String choice(String tag, Words words) {
        String name = name(tag, words);
        return ownName(tag)
                .filter(own -> !own.equals(name))
                .map(own -> name + " · " + own)
                .orElse(name);
    }

    /** Empty where we do not know. */
    static Optional<String> ownName(String tag) {
        return Optional.ofNullable(OWN.get(tag));
    }

    private static String otherName(String tag, Words words) {
        Locale reader = words.language().locale();
        Locale locale = Locale.forLanguageTag(tag);
        boolean known = !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(reader).equalsIgnoreCase(locale.getLanguage());
        String base = OWN.containsKey(locale.getLanguage()) ? locale.getLanguage() : "other";
        String name = known ? locale.getDisplayName(reader) : words.text("language." + base);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** Something that a profile can keep: a BCP 47 tag, or nothing. */
    public static boolean isTag(String text) {
        return text.isEmpty() || (text.length() <= LONGEST_TAG && text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
    }
}
