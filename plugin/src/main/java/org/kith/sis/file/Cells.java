package org.kith.sis.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.Relation;
import org.kith.households.Relation.Usual;
import org.kith.page.Refusal;

/** What the cells of a line mean. Of a cell that means nothing a remark is left, and nothing else. */
final class Cells {

    /** Words for what somebody is to a child that mean one of the usual ones; any other word stays as it is. */
    private static final Map<String, Usual> RELATIONS = Map.ofEntries(
            Map.entry("mother", Usual.MOTHER),
            Map.entry("mom", Usual.MOTHER),
            Map.entry("mum", Usual.MOTHER),
            Map.entry("madre", Usual.MOTHER),
            Map.entry("mama", Usual.MOTHER),
            Map.entry("father", Usual.FATHER),
            Map.entry("dad", Usual.FATHER),
            Map.entry("padre", Usual.FATHER),
            Map.entry("papa", Usual.FATHER),
            Map.entry("grandparent", Usual.GRANDPARENT),
            Map.entry("foster", Usual.FOSTER),
            Map.entry("foster parent", Usual.FOSTER),
            Map.entry("guardian", Usual.GUARDIAN),
            Map.entry("legal guardian", Usual.GUARDIAN),
            Map.entry("tutor", Usual.GUARDIAN),
            Map.entry("tutora", Usual.GUARDIAN));

    /** By their names in the languages of this product; others are looked for only if none of these fits. */
    private static final Map<String, String> LANGUAGES =
            languages(language -> List.of(new Locale("es"), Locale.ENGLISH));

    /** By what those who speak them call them. */
    private static final class OwnNames {

        private static final Map<String, String> LANGUAGES = languages(List::of);
    }

    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<Address> addresses(String email, String phone) {
        return Stream.of(
                        address(Channel.EMAIL, email, "sis.remark.email"),
                        address(Channel.PHONE, phone, "sis.remark.phone"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As BCP 47 tag: a tag itself, or a language's name in English, Spanish or that language. */
    String language(String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        String known = Stream.<Supplier<String>>of(
                        () -> LANGUAGES.getOrDefault(plain(cell), ""),
                        () -> tag(cell),
                        () -> OwnNames.LANGUAGES.getOrDefault(plain(cell), ""))
                .map(Supplier::get)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
        if (known.isEmpty()) {
            remarks.add(Remark.of("sis.remark.language", cell));
        }
        return known;
    }

    static Relation relation(String cell) {
        return Optional.ofNullable(RELATIONS.get(plain(cell)))
                .map(Relation::usual)
                .orElseGet(() -> new Relation(cell));
    }

    /** In small letters, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    private Optional<Address> address(Channel channel, String cell, String remark) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Address(channel, cell));
        } catch (Refusal none) {
            remarks.add(Remark.of(remark, cell));
            return Optional.empty();
        }
    }

    private static String tag(String cell) {
        Locale locale = Locale.forLanguageTag(cell.replace('_', '-'));
        return LANGUAGES.containsValue(locale.getLanguage()) ? locale.toLanguageTag() : "";
    }

    private static Map<String, String> languages(Function<Locale, List<Locale>> readers) {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            for (Locale reader : readers.apply(language)) {
                tags.put(plain(language.getDisplayLanguage(reader)), language.toLanguageTag());
            }
        }
        return tags;
    }
}
