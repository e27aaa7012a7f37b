package org.kith.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.lti.BadPlatform;
import org.kith.lti.outgoing.AddressRefused.Fault;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.outgoing.OutgoingFailed;

/**
 * Whether the parts of a configuration belong together. Without this, anybody could hand an administrator an invitation whose issuer is
 * the school's LMS and whose keys are their own, and then sign launches in that LMS's name.
 */
final class Belonging {
    /** Hosted Canvas: one issuer for all schools, logins and keys on canvaslms.com, tokens on each school's own host. */
    private static final List<String> INSTRUCTURE = List.of("instructure.com", "canvaslms.com");

    private final Outgoing outgoing;

    Belonging(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    void check(URI found, PlatformConfiguration configuration) {
        requireFitForKeeping(configuration);
        String finder = host(found);
        String issuer = issuerHost(configuration);
        if (!isWithin(finder, issuer) && !(isInstructure(finder) && isInstructure(issuer))) {
            throw new RegistrationRefused(RegistrationProblem.ISSUER_ELSEWHERE, issuer);
        }
        endpoints(configuration).forEach((field, address) -> {
            if (!belongs(host(address), issuer, finder)) {
                throw new RegistrationRefused(RegistrationProblem.ENDPOINT_ELSEWHERE, field + ": " + address.getHost());
            }
        });
        requireCallable("token_endpoint", configuration.tokenEndpoint());
        requireCallable("jwks_uri", configuration.jwksUri());
        requireCallable("registration_endpoint", configuration.registrationEndpoint());
    }

    /** Whatever the register of platforms would refuse later is refused now, before anything exists over there. */
    private static void requireFitForKeeping(PlatformConfiguration configuration) {
        try {
            configuration.platform("not-yet-known");
        } catch (BadPlatform bad) {
            RegistrationProblem problem = bad.fault() == BadPlatform.Fault.NOT_SECURE
                    ? RegistrationProblem.ENDPOINT_NOT_SECURE
                    : RegistrationProblem.FIELD_MALFORMED;
            throw new RegistrationRefused(problem, bad.field());
        }
    }

    private static String issuerHost(PlatformConfiguration configuration) {
        try {
            return host(new URI(configuration.issuer()));
        } catch (URISyntaxException notAnAddress) {
            throw new RegistrationRefused(RegistrationProblem.FIELD_MALFORMED, "issuer");
        }
    }

    private static Map<String, URI> endpoints(PlatformConfiguration configuration) {
        return Map.of(
                "authorization_endpoint", configuration.authorizationEndpoint(),
                "token_endpoint", configuration.tokenEndpoint(),
                "jwks_uri", configuration.jwksUri(),
                "registration_endpoint", configuration.registrationEndpoint());
    }

    private static boolean belongs(String host, String issuer, String finder) {
        return isRelated(host, issuer)
                || isRelated(host, finder)
                || (isInstructure(issuer) && isInstructure(finder) && isInstructure(host));
    }

    private static boolean isRelated(String host, String other) {
        return isWithin(host, other) || isWithin(other, host);
    }

    /** The same host, or one below it; a bare top level such as "org" has nobody below it. */
    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || (domain.contains(".") && host.endsWith("." + domain));
    }

    private static boolean isInstructure(String host) {
        return INSTRUCTURE.stream().anyMatch(domain -> isWithin(host, domain));
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    private void requireCallable(String field, URI address) {
        try {
            outgoing.require(address);
        } catch (OutgoingFailed failure) {
            boolean insecure = failure.fault().filter(Fault.NOT_HTTPS::equals).isPresent();
            RegistrationProblem problem =
                    insecure ? RegistrationProblem.ENDPOINT_NOT_SECURE : RegistrationProblem.ENDPOINT_REFUSED;
            String why =
                    failure.fault().map(Fault::name).orElse(failure.reason().name());
            throw new RegistrationRefused(problem, field + ": " + why);
        }
    }
}
