package org.kith.page;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two did the same thing at the same moment, or one did it twice; the database let one of them through. */
public final class AtTheSameMoment extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Two transactions waited for each other, in the words of Derby and of PostgreSQL. */
    private static final Pattern IN_A_CIRCLE =
            Pattern.compile("deadlock|lock could not be obtained|lock timeout|could not serialize");

    public AtTheSameMoment() {
        super("at-the-same-moment", 409);
    }

    /**
     * What a write that failed means: this refusal, if a version, a lock or one of these constraints says that somebody else was
     * faster; anything else is a mistake of ours and stays what it is.
     *
     * @param constraints by their names in the migrations
     */
    public static RuntimeException in(RuntimeException failure, String... constraints) {
        boolean faster = causes(failure).anyMatch(AtTheSameMoment::isLockedByAnother)
                || saysOneOf(rootMessage(failure), constraints);
        return faster ? new AtTheSameMoment() : failure;
    }

    /**
     * Locks what is there by reading it: some servers let the database's own failure through when a read with a lock goes wrong.
     *
     * @throws AtTheSameMoment if two waited for each other, and this one is to give way
     */
    public static <T> Optional<T> locking(Supplier<T> read) {
        try {
            return Optional.ofNullable(read.get());
        } catch (RuntimeException failure) {
            throw in(failure);
        }
    }

    private static boolean isLockedByAnother(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException;
    }

    private static boolean saysOneOf(String message, String... constraints) {
        return IN_A_CIRCLE.matcher(message).find()
                || Arrays.stream(constraints)
                        .anyMatch(name -> Pattern.compile("\\b" + name + "\\b")
                                .matcher(message)
                                .find());
    }

    /** The database's own words: those around it hold the values that were to be written. Derby writes names in capitals. */
    private static String rootMessage(Throwable failure) {
        return causes(failure)
                .reduce((outer, inner) -> inner)
                .flatMap(root -> Optional.ofNullable(root.getMessage()))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
