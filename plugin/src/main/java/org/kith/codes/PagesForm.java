package org.kith.codes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Language;
import org.kith.page.NotFound;

/** What a teacher asks to be printed. */
public class PagesForm {

    /** For whom. */
    enum Who {
        /** Families of whom nobody is linked yet. */
        UNREACHED,
        /** Every home of every student. */
        EVERYBODY,
        /** Every home of one student, or the one that is named. */
        STUDENT,
        /** Every home of each student that was ticked; nobody if none was. */
        TICKED,
        /** A home of one student that nobody has told us about. */
        ANOTHER_HOME
    }

    @FormParam("who")
    @DefaultValue("")
    String who = "";

    @FormParam("student")
    @Nullable
    UUID student;

    @FormParam("student")
    List<UUID> ticked = List.of();

    @FormParam("home")
    @Nullable
    UUID home;

    @FormParam("lang")
    @DefaultValue("")
    String lang = "";

    /** @throws NotFound for anything no page of ours sends */
    Who who() {
        return switch (who) {
            case "unreached" -> Who.UNREACHED;
            case "everybody" -> Who.EVERYBODY;
            case "student" -> Who.STUDENT;
            case "ticked" -> Who.TICKED;
            case "another-home" -> Who.ANOTHER_HOME;
            default -> throw new NotFound();
        };
    }

    /** @throws NotFound if none is named */
    UUID student() {
        return Optional.ofNullable(student).orElseThrow(NotFound::new);
    }

    /** The only one it is about; empty if it is about several. */
    Optional<UUID> alone() {
        return Optional.ofNullable(student).filter(one -> who() != Who.TICKED);
    }

    Optional<UUID> home() {
        return Optional.ofNullable(home);
    }

    /** Empty for the language of each family. */
    Optional<Language> language() {
        return Language.tagged(lang);
    }
}
