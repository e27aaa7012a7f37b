package org.kith.registration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A registration as it was typed, without the key. @param anyway whether to register although the LMS did not answer as it should */
public record RegistrationForm(Map<RegistrationField, String> typed, boolean anyway) {

    /** What the form offers; anything else an LMS calls itself is {@code other}. */
    public static final List<String> FAMILIES = List.of("canvas", "moodle", "other");

    static final String ANYWAY = "anyway";

    static RegistrationForm empty() {
        return new RegistrationForm(Map.of(), false);
    }

    /** @param parameters of the request; a deployment may come several times, everything else counts once */
    static RegistrationForm of(Map<String, List<String>> parameters) {
        Map<RegistrationField, String> typed = new EnumMap<>(RegistrationField.class);
        for (RegistrationField field : RegistrationField.values()) {
            List<String> values = parameters.getOrDefault(field.parameter(), List.of());
            long counted = field == RegistrationField.DEPLOYMENTS ? values.size() : Math.min(values.size(), 1);
            typed.put(
                    field,
                    values.stream()
                            .limit(counted)
                            .collect(Collectors.joining("\n"))
                            .strip());
        }
        return new RegistrationForm(typed, parameters.containsKey(ANYWAY));
    }

    public String typed(RegistrationField field) {
        return typed.getOrDefault(field, "");
    }

    /** One a line; whoever separates them by commas or blanks is understood too, because no LMS uses those inside. */
    List<String> deployments() {
        return Arrays.stream(typed(RegistrationField.DEPLOYMENTS).split("[\\s,]+"))
                .filter(deployment -> !deployment.isEmpty())
                .distinct()
                .toList();
    }
}
