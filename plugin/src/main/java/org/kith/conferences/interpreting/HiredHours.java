package org.kith.conferences.interpreting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link OpenHours} as they are kept. */
@Entity
@Table(name = "interpreter_hours")
class HiredHours {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "interpreter_id")
    private @Nullable HiredInterpreter interpreter;

    @Column(name = "on_day")
    private String day;

    private LocalTime begins;
    private LocalTime ends;

    protected HiredHours() {}

    HiredHours(HiredInterpreter interpreter, OpenHours open) {
        this.id = UUID.randomUUID();
        this.interpreter = interpreter;
        this.day = open.day();
        this.begins = open.from();
        this.ends = open.until();
    }

    OpenHours hours() {
        return new OpenHours(day, begins, ends);
    }
}
