package org.kith.lti;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A platform asking us to begin a login (Security Framework 1.0, 5.1.1.1; LTI Core 1.3, 4.1). Nothing in it is signed: it only says
 * which registered platform to ask.
 *
 * @param loginHint opaque, goes back byte for byte
 * @param messageHint opaque, goes back byte for byte; a JWT on Canvas, JSON text on Moodle
 * @param storageTarget the frame that keeps data for us where cookies do not work ({@code lti_storage_target}, Client Side postMessages)
 */
public record LoginRequest(
        String issuer,
        String loginHint,
        String targetLinkUri,
        Optional<String> clientId,
        Optional<String> deploymentId,
        Optional<String> messageHint,
        Optional<String> storageTarget) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_HINT = 8192;

    /** Reads a GET's query or a POST's form; platforms use either. Parameters we do not know are ignored. */
    public static LoginRequest from(Map<String, List<String>> parameters) {
        Parameters sent = new Parameters(parameters);
        return new LoginRequest(
                sent.required("iss", LONGEST_NAME),
                sent.carried("login_hint", LONGEST_HINT)
                        .orElseThrow(() -> new LaunchRefused(LaunchProblem.PARAMETER_MISSING, "login_hint")),
                sent.required("target_link_uri", LONGEST_ADDRESS),
                sent.optional("client_id", LONGEST_NAME),
                deploymentId(sent),
                sent.carried("lti_message_hint", LONGEST_HINT),
                sent.optional("lti_storage_target", LONGEST_NAME));
    }

    /** The specification's name is {@code lti_deployment_id}; Canvas has sent both, and then they must agree. */
    private static Optional<String> deploymentId(Parameters sent) {
        Optional<String> specified = sent.optional("lti_deployment_id", LONGEST_NAME);
        Optional<String> seen = sent.optional("deployment_id", LONGEST_NAME);
        if (specified.isPresent() && seen.isPresent() && !specified.equals(seen)) {
            throw new LaunchRefused(LaunchProblem.PARAMETER_REPEATED, "deployment_id");
        }
        return specified.or(() -> seen);
    }

    /** The same request as a link, for a window of its own. Nothing has asked the platform yet, so its hints are still good. */
    public URI again(URI login) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", issuer);
        parameters.put("login_hint", loginHint);
        parameters.put("target_link_uri", targetLinkUri);
        clientId.ifPresent(client -> parameters.put("client_id", client));
        deploymentId.ifPresent(deployment -> parameters.put("lti_deployment_id", deployment));
        messageHint.ifPresent(hint -> parameters.put("lti_message_hint", hint));
        return Query.added(login, parameters);
    }

    /** Without the hints: they say who is signing in. */
    @Override
    public String toString() {
        return "LoginRequest[" + issuer + ", client " + clientId.orElse("not said") + "]";
    }
}
