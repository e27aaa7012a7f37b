package org.kith.lti;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A launch that has passed every check, as plain facts. What the platform did not say, or said as an unfilled variable, is absent.
 *
 * @param custom our custom fields as text, without those the platform could not fill
 */
public record Launch(
        Sender sender,
        Person person,
        Place place,
        Presentation presentation,
        Map<String, String> custom,
        Services services) {

    public Launch {
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /** From a platform that offers no services. */
    public Launch(Sender sender, Person person, Place place, Presentation presentation, Map<String, String> custom) {
        this(sender, person, place, presentation, custom, new Services(Optional.empty(), Optional.empty()));
    }

    /**
     * Which LMS sent it, through which deployment.
     *
     * @param productFamily what the LMS calls itself, else what it was registered as; lower case
     */
    public record Sender(String issuer, String clientId, String deploymentId, String productFamily) {}

    /**
     * Who came.
     *
     * @param subject the platform's id of the person, the only thing that never changes
     * @param sourcedId the person's id in the school's own system, where the platform knows it (LTI Core 1.3, 5.4.5)
     * @param children ids of the same kind as the subject; only ever filled for a mentor
     */
    public record Person(
            String subject, LtiRoles roles, PersonName name, Optional<String> sourcedId, List<String> children) {
        public Person {
            children = List.copyOf(children);
        }
    }

    /** From where in the LMS, and why. */
    public record Place(MessageType messageType, Optional<Context> context, Optional<ResourceLink> resourceLink) {}

    /**
     * What we may ask the platform, or must answer it, afterwards.
     *
     * @param memberships where the course's roster is (Names and Role Provisioning Services 2.0)
     */
    public record Services(Optional<URI> memberships, Optional<DeepLinkingSettings> deepLinking) {}

    public String issuer() {
        return sender.issuer();
    }

    public String clientId() {
        return sender.clientId();
    }

    public String deploymentId() {
        return sender.deploymentId();
    }

    public String productFamily() {
        return sender.productFamily();
    }

    public String subject() {
        return person.subject();
    }

    public LtiRoles roles() {
        return person.roles();
    }

    public PersonName name() {
        return person.name();
    }

    public List<String> children() {
        return person.children();
    }

    public MessageType messageType() {
        return place.messageType();
    }

    public Optional<Context> context() {
        return place.context();
    }

    public Optional<ResourceLink> resourceLink() {
        return place.resourceLink();
    }

    public Optional<Locale> locale() {
        return presentation.locale();
    }

    public Optional<String> returnUrl() {
        return presentation.returnUrl();
    }

    public Optional<URI> membershipsUrl() {
        return services.memberships();
    }

    /** There if, and only if, somebody is choosing what to link to. */
    public Optional<DeepLinkingSettings> deepLinking() {
        return services.deepLinking();
    }

    /** Ids only: custom fields may hold names, and a return address a session. */
    @Override
    public String toString() {
        return "Launch[" + sender + ", subject " + subject() + ", " + messageType() + ", context "
                + context().map(Context::id).orElse("none") + "]";
    }
}
