package org.kith.codes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.page.Language;
import org.kith.page.Refusal;

/** What somebody with the paper types. */
public class PaperForm {

    public static final int LONGEST_NAME = 200;

    @FormParam("code")
    @DefaultValue("")
    String code = "";

    @FormParam("name")
    @DefaultValue("")
    String name = "";

    @FormParam("phone")
    @DefaultValue("")
    String phone = "";

    @FormParam("email")
    @DefaultValue("")
    String email = "";

    @FormParam("lang")
    @DefaultValue("")
    String lang = "";

    /** As a scanned page fills it. */
    static PaperForm of(String code) {
        PaperForm form = new PaperForm();
        form.code = CodeText.shown(CodeText.read(code));
        return form;
    }

    Optional<Language> language() {
        return Language.tagged(lang);
    }

    /** Message keys of what is wrong, by field; nothing of it says anything about the code. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isBlank()) {
            faults.put("name", "paper.name.missing");
        }
        fault(Channel.PHONE, phone).ifPresent(key -> faults.put("phone", key));
        fault(Channel.EMAIL, email).ifPresent(key -> faults.put("email", key));
        return faults;
    }

    /** Only after {@link #faults} found none. */
    Stranger stranger(RelationForm relation, Language language) {
        List<Address> ways = new ArrayList<>();
        if (!phone.isBlank()) {
            ways.add(Address.phone(phone));
        }
        if (!email.isBlank()) {
            ways.add(Address.email(email));
        }
        String called = name.strip();
        return new Stranger(
                code,
                called.substring(0, Math.min(called.length(), LONGEST_NAME)),
                relation.said(),
                language,
                List.copyOf(ways));
    }

    private static Optional<String> fault(Channel channel, String typed) {
        try {
            if (!typed.isBlank()) {
                new Address(channel, typed);
            }
            return Optional.empty();
        } catch (Refusal noAddress) {
            return Optional.of("refusal." + noAddress.key() + ".text");
        }
    }

    /** What was typed, to be shown again. */
    public String typed(String field) {
        return switch (field) {
            case "code" -> code;
            case "name" -> name;
            case "phone" -> phone;
            case "email" -> email;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
