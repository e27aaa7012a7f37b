package org.kith.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.BadPlatform;
import org.kith.lti.BadPlatform.Fault;
import org.kith.lti.Platform;

/** Looks through a typed registration and finds everything wrong with it at once, each fault beside its field. */
final class RegistrationCheck {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_DEPLOYMENT = 255;
    static final int MOST_DEPLOYMENTS = 100;

    /** Faults that {@link Platform} cannot find. */
    private static final String HIDDEN_CHARACTERS = "HIDDEN_CHARACTERS";

    private static final String TOO_MANY = "TOO_MANY";
    private static final String NOT_OFFERED = "NOT_OFFERED";

    private final RegistrationForm form;
    private final Map<RegistrationField, String> faults = new EnumMap<>(RegistrationField.class);
    private final Map<RegistrationField, String> sound = new EnumMap<>(RegistrationField.class);

    private RegistrationCheck(RegistrationForm form) {
        this.form = form;
    }

    /** Field and name of its fault; empty if the form can be registered. */
    static Map<RegistrationField, String> faults(RegistrationForm form) {
        RegistrationCheck check = new RegistrationCheck(form);
        check.characters();
        check.ownFields();
        check.platform();
        return check.faults;
    }

    /** @throws BadPlatform if {@link #faults} were not looked at */
    static Platform platform(RegistrationForm form) {
        return platform(form.typed());
    }

    private void characters() {
        for (RegistrationField field : RegistrationField.values()) {
            boolean lines = field.kind() == RegistrationField.Kind.LINES;
            if (form.typed(field).codePoints().anyMatch(letter -> isHidden(letter) && !(lines && isLineEnd(letter)))) {
                faults.put(field, HIDDEN_CHARACTERS);
            }
        }
    }

    private void ownFields() {
        String name = form.typed(RegistrationField.NAME);
        if (name.isEmpty()) {
            fault(RegistrationField.NAME, Fault.MISSING.name());
        } else if (name.length() > LONGEST_NAME) {
            fault(RegistrationField.NAME, Fault.TOO_LONG.name());
        }
        List<String> deployments = form.deployments();
        if (deployments.size() > MOST_DEPLOYMENTS) {
            fault(RegistrationField.DEPLOYMENTS, TOO_MANY);
        } else if (deployments.stream().anyMatch(deployment -> deployment.length() > LONGEST_DEPLOYMENT)) {
            fault(RegistrationField.DEPLOYMENTS, Fault.TOO_LONG.name());
        }
        if (!RegistrationForm.FAMILIES.contains(form.typed(RegistrationField.PRODUCT_FAMILY))) {
            fault(RegistrationField.PRODUCT_FAMILY, NOT_OFFERED);
        }
    }

    /** {@link Platform} names its first objection only; so each faulty value gives way to a sound one, until it has none. */
    private void platform() {
        sound.putAll(form.typed());
        sound.replaceAll((field, typed) -> faults.containsKey(field) ? field.sound() : typed);
        Optional<BadPlatform> objection = objection();
        while (objection.isPresent()) {
            RegistrationField field =
                    RegistrationField.ofComponent(objection.get().field()).orElseThrow();
            boolean missing = form.typed(field).isEmpty();
            fault(
                    field,
                    missing ? Fault.MISSING.name() : objection.get().fault().name());
            sound.put(field, field.sound());
            objection = objection();
        }
    }

    private Optional<BadPlatform> objection() {
        try {
            platform(sound);
            return Optional.empty();
        } catch (BadPlatform bad) {
            return Optional.of(bad);
        }
    }

    private void fault(RegistrationField field, String fault) {
        faults.putIfAbsent(field, fault);
    }

    private static Platform platform(Map<RegistrationField, String> values) {
        String token = values.getOrDefault(RegistrationField.TOKEN_ENDPOINT, "");
        return new Platform(
                values.getOrDefault(RegistrationField.ISSUER, ""),
                values.getOrDefault(RegistrationField.CLIENT_ID, ""),
                address(values, RegistrationField.AUTHORIZATION_ENDPOINT),
                address(values, RegistrationField.JWKS_URI),
                token.isEmpty() ? Optional.empty() : Optional.of(address(values, RegistrationField.TOKEN_ENDPOINT)),
                values.getOrDefault(RegistrationField.PRODUCT_FAMILY, ""));
    }

    /** What is no address at all becomes the empty one, which {@link Platform} objects to. */
    private static URI address(Map<RegistrationField, String> values, RegistrationField field) {
        try {
            return new URI(values.getOrDefault(field, ""));
        } catch (URISyntaxException none) {
            return URI.create("");
        }
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isJoiner(letter);
            default -> letter == 0xFFFD;
        };
    }

    /** Names in some scripts need them. */
    private static boolean isJoiner(int letter) {
        return letter == 0x200C || letter == 0x200D;
    }

    private static boolean isLineEnd(int letter) {
        return letter == '\n' || letter == '\r';
    }
}
