package org.kith.sis;

import java.util.UUID;
import org.kith.families.StudentCircle;
import org.kith.sis.file.FamilyFile;
import org.kith.sis.match.Answers;

/** What a run works on. @param by who wants it @param text of the file */
record ListTask(UUID list, StudentCircle circle, UUID by, String text, Answers answers) {

    UUID platform() {
        return circle.platform();
    }

    FamilyFile file() {
        return FamilyFile.read(text);
    }
}
