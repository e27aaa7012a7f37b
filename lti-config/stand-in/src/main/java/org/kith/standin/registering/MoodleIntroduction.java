package org.kith.standin.registering;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.tools.Grants;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.Sharing;
import org.kith.standin.tools.ToolAddresses;

/**
 * What Moodle demands of a tool, in Moodle's order, and what it says back.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/classes/local/ltiopenid/registration_helper.php">source</a>
 */
record MoodleIntroduction(Introduction introduction) {
    private static final List<String> DEMANDED = List.of(
            "response_types",
            "initiate_login_uri",
            "redirect_uris",
            "client_name",
            "jwks_uri",
            "token_endpoint_auth_method",
            Introduction.TOOL);
    private static final String CHOOSING = "LtiDeepLinkingRequest";

    void check() {
        JsonObject json = introduction.json();
        DEMANDED.forEach(name -> demand(!json.isBlank(name), "missing required attribute " + name));
        demand(!introduction.tool().isBlank("domain"), "missing required attribute domain");
        demand(
                domainOf(target()).equals(domainOf(introduction.tool().text("domain"))),
                "domain_targetlinkuri_mismatch");
        demand(json.texts("response_types").contains("id_token"), "invalid_response_types");
        demand(!json.texts("redirect_uris").isEmpty(), "invalid_redirect_uris");
        demand(json.text("token_endpoint_auth_method").equals("private_key_jwt"), "invalid_token_endpoint_auth_method");
        demand(
                json.isBlank("application_type")
                        || json.text("application_type").equals("web"),
                "invalid_application_type");
    }

    private static void demand(boolean fulfilled, String words) {
        if (!fulfilled) {
            throw new Refused(400, words);
        }
    }

    /** Host and port, without the scheme and without "www". */
    private static String domainOf(String address) {
        return address.replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#].*$", "");
    }

    private String target() {
        JsonObject tool = introduction.tool();
        return tool.isBlank("target_link_uri") ? "https://" + tool.text("domain") : tool.text("target_link_uri");
    }

    RegisteredTool tool(String clientId) {
        Map<String, URI> placements = new LinkedHashMap<>(Map.of(ToolAddresses.COURSE, URI.create(target())));
        introduction.tool().objects("messages").stream()
                .filter(message -> message.text("type").equals(CHOOSING))
                .forEach(message -> placements.put(
                        ToolAddresses.SELECTION,
                        URI.create(message.isBlank("target_link_uri") ? target() : message.text("target_link_uri"))));
        return new RegisteredTool(
                clientId,
                introduction.json().text("client_name"),
                new ToolAddresses(
                        introduction.address("initiate_login_uri"),
                        introduction.redirects(),
                        placements,
                        introduction.address("jwks_uri")),
                grants());
    }

    private Grants grants() {
        Set<String> scopes = new HashSet<>(introduction.scopes());
        scopes.retainAll(Scopes.MOODLE);
        Sharing sharing = new Sharing(
                introduction.asksFor("name", "given_name", "family_name"), introduction.asksFor("email"), false);
        return new Grants(scopes, sharing, introduction.custom());
    }

    /** The registration as Moodle has it: without picture and locale, and with the deployment id inside. */
    static Reply present(Installation installation) {
        RegisteredTool tool = installation.tool();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("client_id", tool.clientId());
        all.put("response_types", List.of("id_token"));
        all.put("jwks_uri", tool.addresses().keys().toString());
        all.put("initiate_login_uri", tool.addresses().login().toString());
        all.put("grant_types", List.of("client_credentials", "implicit"));
        all.put(
                "redirect_uris",
                tool.addresses().redirects().stream().map(URI::toString).toList());
        all.put("application_type", "web");
        all.put("token_endpoint_auth_method", "private_key_jwt");
        all.put("client_name", tool.name());
        all.put("scope", String.join(" ", tool.grants().scopes()));
        all.put(Introduction.TOOL, configuration(installation));
        return Reply.json(200, all);
    }

    private static Map<String, Object> configuration(Installation installation) {
        RegisteredTool tool = installation.tool();
        String target = String.valueOf(tool.addresses().placements().get(ToolAddresses.COURSE));
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("version", "1.3.0");
        configuration.put("deployment_id", installation.deployment().id());
        configuration.put("target_link_uri", target);
        configuration.put("domain", domainOf(target));
        tool.addresses()
                .choosing()
                .ifPresent(uri -> configuration.put(
                        "messages", List.of(Map.of("type", CHOOSING, "target_link_uri", uri.toString()))));
        configuration.put("custom_parameters", custom(tool));
        configuration.put("claims", claims(tool.grants().sharing()));
        return configuration;
    }

    /** A value is cut at its first equals sign, because Moodle keeps the parameters as lines. */
    private static Map<String, String> custom(RegisteredTool tool) {
        Map<String, String> custom = new LinkedHashMap<>();
        tool.grants().custom().forEach((name, value) -> custom.put(name, value.replaceFirst("=.*$", "")));
        return custom;
    }

    private static List<String> claims(Sharing sharing) {
        List<String> claims = new ArrayList<>(List.of("sub", "iss"));
        if (sharing.names()) {
            claims.addAll(List.of("name", "family_name", "given_name"));
        }
        if (sharing.emails()) {
            claims.add("email");
        }
        return claims;
    }
}
