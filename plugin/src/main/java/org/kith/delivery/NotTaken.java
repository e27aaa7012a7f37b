package org.kith.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail server has not taken a letter. The message names kind and code only: a server's own words hold addresses. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reply of the server, as Jakarta Mail passes it on (RFC 5321, section 4.2). */
    private static final Pattern REPLY = Pattern.compile("^([45]\\d\\d)[ -]");

    /** Replies about who we are (RFC 4954, section 6). */
    private static final Pattern ABOUT_LOGIN = Pattern.compile("53[0458]");

    private final DeliveryProblem problem;

    private NotTaken(DeliveryProblem problem, Optional<String> code) {
        super(problem + code.map(reply -> " (" + reply + ")").orElse(""));
        this.problem = problem;
    }

    static NotTaken because(MessagingException failure) {
        Optional<String> code = replies(failure).findFirst();
        return new NotTaken(problem(failure, code), code);
    }

    /** It would hold up the others for ever. */
    static NotTaken asItCannotBeWritten() {
        return new NotTaken(DeliveryProblem.LETTER_REFUSED, Optional.empty());
    }

    DeliveryProblem problem() {
        return problem;
    }

    private static DeliveryProblem problem(MessagingException failure, Optional<String> code) {
        boolean login = failure instanceof AuthenticationFailedException
                || code.filter(reply -> ABOUT_LOGIN.matcher(reply).matches()).isPresent();
        if (login) {
            return DeliveryProblem.LOGIN_REFUSED;
        }
        if (code.isEmpty()) {
            return DeliveryProblem.UNREACHABLE;
        }
        if (code.get().startsWith("4")) {
            return DeliveryProblem.PUT_OFF;
        }
        return refusesTheAddress(failure) ? DeliveryProblem.ADDRESS_REFUSED : DeliveryProblem.LETTER_REFUSED;
    }

    private static boolean refusesTheAddress(MessagingException failure) {
        return chain(failure)
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .anyMatch(sending -> sending.getInvalidAddresses() != null && sending.getInvalidAddresses().length > 0);
    }

    private static Stream<String> replies(MessagingException failure) {
        return chain(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .flatMap(said -> REPLY.matcher(said).results())
                .map((MatchResult reply) -> reply.group(1));
    }

    private static Stream<Throwable> chain(MessagingException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause);
    }
}
