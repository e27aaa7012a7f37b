package org.kith.visitor;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kith.Shared;
import org.kith.settings.Settings;

/** Which day it is where the visitor's school is; behind the scenes, where the installation is. */
@Shared
public class SchoolTime {

    private final Visitor visitor;
    private final Settings settings;
    private final Clock clock;

    @Inject
    SchoolTime(Visitor visitor, Settings settings, Clock clock) {
        this.visitor = visitor;
        this.settings = settings;
        this.clock = clock;
    }

    public ZoneId zone() {
        try {
            return visitor.zone().orElseGet(settings::zone);
        } catch (ContextNotActiveException nobodyVisits) {
            return settings.zone();
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
