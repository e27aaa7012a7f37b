package org.kith.codes;

import jakarta.inject.Inject;
import org.kith.Shared;
import org.kith.families.Named;
import org.kith.home.Home;
import org.kith.home.ReadableWeek;
import org.kith.page.Page;
import org.kith.page.Reader;

/** Shows the week of a child somebody has just been linked to. */
@Shared
class Linked {

    private final Home home;
    private final Reader reader;

    @Inject
    Linked(Home home, Reader reader) {
        this.home = home;
        this.reader = reader;
    }

    /** @param paper came without an account */
    Page page(Named child, boolean paper) {
        ReadableWeek week = home.weekOf(child.id());
        return Page.of("codes/linked", new LinkedView(week, child.shortName(), paper), week.heading(reader.words()))
                .at(week.path(week.week()));
    }
}
