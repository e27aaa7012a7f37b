package org.kith.codes;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code codes/paper.jte} shows.
 *
 * @param problem why nothing came of the code, in the reader's words
 * @param faults message keys of what is wrong with other fields
 */
public record PaperView(PaperForm form, RelationForm relation, Optional<String> problem, Map<String, String> faults) {

    public boolean isFaulty(String field) {
        return faults.containsKey(field) || (field.equals("code") && problem.isPresent());
    }

    /** This page in another language, with the code that stands in it. */
    public String path() {
        String code = CodeText.read(form.code);
        return code.length() == CodeText.LENGTH
                        && code.chars().allMatch(letter -> CodeText.LETTERS.indexOf(letter) >= 0)
                ? "/f/" + code
                : "/f";
    }
}
