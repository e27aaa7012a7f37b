package org.kith.lti;

import java.util.Optional;
import org.kith.lti.json.JsonObject;

/** How somebody is called and written to, as far as the platform's privacy settings let us know (LTI Core 1.3, 5.3.6). */
public record PersonName(
        Optional<String> full, Optional<String> given, Optional<String> family, Optional<String> email) {

    public static PersonName from(JsonObject claims) {
        return new PersonName(
                claims.shown("name"), claims.shown("given_name"), claims.shown("family_name"), claims.shown("email"));
    }

    @Override
    public String toString() {
        return "PersonName[withheld]";
    }
}
