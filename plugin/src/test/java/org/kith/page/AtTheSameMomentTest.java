package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtTheSameMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The statement was aborted because it would have caused a duplicate key value in a unique or primary key"
                        + " constraint or unique index identified by 'CARD_ONCE' defined on 'CARD'.",
                "ERROR: duplicate key value violates unique constraint \"card_once\"",
                "A lock could not be obtained due to a deadlock, cycle of locks and waiters is:",
                "ERROR: deadlock detected",
                "ERROR: canceling statement due to lock timeout"
            })
    void isWhatTheDatabaseMeansByItsOwnWords(String message) {
        RuntimeException meant = AtTheSameMoment.in(failure("inserting", message), "card_once");

        assertThat(meant).isInstanceOf(AtTheSameMoment.class);
    }

    @Test
    void isWhatAVersionSays() {
        RuntimeException meant = AtTheSameMoment.in(new OptimisticLockException("changed"), "card_once");

        assertThat(meant).isInstanceOf(AtTheSameMoment.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERROR: insert or update on table \"card\" violates foreign key constraint \"card_author_fk\"",
                "ERROR: duplicate key value violates unique constraint \"other_card_once\"",
                "Connection refused"
            })
    void leavesAnyOtherFailureAsItIs(String message) {
        PersistenceException failure = failure("inserting", message);

        RuntimeException meant = AtTheSameMoment.in(failure, "card_once");

        assertThat(meant).isSameAs(failure);
    }

    @Test
    void isNotFoundInTheValuesThatWereToBeWritten() {
        PersistenceException failure = failure("bind => [card_once, deadlock]", "value too long");

        RuntimeException meant = AtTheSameMoment.in(failure, "card_once");

        assertThat(meant).isSameAs(failure);
    }

    private static PersistenceException failure(String around, String fromTheDatabase) {
        return new PersistenceException(around, new IllegalStateException(fromTheDatabase));
    }
}
