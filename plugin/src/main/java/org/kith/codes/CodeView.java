package org.kith.codes;

import java.util.Optional;

/**
 * What {@code codes/family-code.jte} shows.
 *
 * @param code as it was typed
 * @param problem why nothing came of it, in the reader's words
 */
public record CodeView(String code, RelationForm relation, Optional<String> problem) {}
