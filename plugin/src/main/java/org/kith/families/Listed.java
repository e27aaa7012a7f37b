package org.kith.families;

import java.util.Optional;
import org.kith.lti.PersonName;
import org.kith.visitor.Standing;

/**
 * Somebody on a class list.
 *
 * @param subject the LMS's id
 * @param standing as far as the list proves it
 * @param confirmed as what the school's numbers let us know this person, where the list proves nothing
 */
public record Listed(
        String subject, Standing standing, PersonName name, Optional<String> sourcedId, Optional<Standing> confirmed) {}
