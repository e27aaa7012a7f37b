package org.kith.standin.registering;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.tools.Grants;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.Sharing;
import org.kith.standin.tools.ToolAddresses;

/**
 * What Canvas demands of a tool, and what it makes of it.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/app/models/lti/ims/registration.rb">source</a>
 */
record CanvasIntroduction(Introduction introduction) {
    private static final List<String> PRESENT = List.of(
            "application_type",
            "grant_types",
            "response_types",
            "redirect_uris",
            "initiate_login_uri",
            "client_name",
            "jwks_uri",
            "token_endpoint_auth_method",
            Introduction.TOOL);
    private static final Map<String, String> FIXED =
            Map.of("application_type", "web", "token_endpoint_auth_method", "private_key_jwt");
    private static final Map<String, List<String>> INCLUDED =
            Map.of("grant_types", List.of("client_credentials", "implicit"), "response_types", List.of("id_token"));

    /** Everything that is wrong, as sentences. */
    List<String> errors() {
        JsonObject json = introduction.json();
        List<String> errors = new ArrayList<>();
        PRESENT.stream().filter(json::isBlank).forEach(name -> errors.add(name + " can't be blank"));
        FIXED.forEach((name, value) -> note(errors, json.text(name).equals(value), name + " Must be '" + value + "'"));
        INCLUDED.forEach((name, values) -> note(
                errors, json.texts(name).containsAll(values), name + " Must include " + String.join(", ", values)));
        note(
                errors,
                json.texts("redirect_uris").stream().allMatch(CanvasIntroduction::isWeb),
                "redirect_uris Must only contain valid URIs");
        for (String address : List.of("initiate_login_uri", "jwks_uri")) {
            note(errors, isWeb(json.text(address)), address + " is invalid");
        }
        Set<String> unknown = new TreeSet<>(introduction.scopes());
        Scopes.CANVAS.forEach(unknown::remove);
        note(errors, unknown.isEmpty(), "scopes Invalid scopes: " + String.join(", ", unknown));
        toolErrors(errors);
        return errors;
    }

    private void toolErrors(List<String> errors) {
        JsonObject tool = introduction.tool();
        for (String name : List.of("domain", "target_link_uri", "claims", "messages")) {
            note(errors, tool.members().containsKey(name), "lti_tool_configuration is missing required keys: " + name);
        }
        note(errors, !tool.text("domain").contains("://"), "lti_tool_configuration domain must not contain a scheme");
        tool.object("custom_parameters")
                .members()
                .forEach((name, value) -> note(
                        errors,
                        value instanceof String,
                        "lti_tool_configuration value at `/custom_parameters/" + name + "` is not a string"));
    }

    private static void note(List<String> errors, boolean fulfilled, String sentence) {
        if (!fulfilled) {
            errors.add(sentence);
        }
    }

    private static boolean isWeb(String address) {
        return address.matches("https?://[^\\s]+");
    }

    RegisteredTool tool(String clientId) {
        return new RegisteredTool(
                clientId,
                introduction.json().text("client_name"),
                new ToolAddresses(
                        introduction.address("initiate_login_uri"),
                        introduction.redirects(),
                        placements(),
                        introduction.address("jwks_uri")),
                new Grants(introduction.scopes(), sharing(), introduction.custom()));
    }

    /** Canvas takes a message that names no place for its link selection. */
    private Map<String, URI> placements() {
        Map<String, URI> placements = new LinkedHashMap<>();
        for (JsonObject message : introduction.tool().objects("messages")) {
            List<String> named = message.texts("placements");
            String target = message.isBlank("target_link_uri")
                    ? introduction.tool().text("target_link_uri")
                    : message.text("target_link_uri");
            (named.isEmpty() ? List.of(ToolAddresses.SELECTION) : named)
                    .forEach(name -> placements.putIfAbsent(CanvasWords.placement(name), URI.create(target)));
        }
        return placements;
    }

    /** The level that was asked for, or else what follows from the claims. */
    private Sharing sharing() {
        return switch (introduction.tool().text(CanvasWords.PREFIX + "privacy_level")) {
            case "public" -> Sharing.EVERYTHING;
            case "name_only" -> new Sharing(true, false, false);
            case "email_only" -> new Sharing(false, true, false);
            case "anonymous" -> new Sharing(false, false, false);
            default -> inferred();
        };
    }

    private Sharing inferred() {
        boolean names = introduction.asksFor("name", "given_name", "family_name");
        boolean emails = introduction.asksFor("email");
        return introduction.asksFor("picture") || (names && emails)
                ? Sharing.EVERYTHING
                : new Sharing(names, emails, false);
    }

    /** What was sent, with the client id and no deployment yet. */
    Reply echo(RegisteredTool tool, String configurationUrl) {
        Map<String, Object> all = new LinkedHashMap<>(introduction.json().members());
        Set<String> scopes = new HashSet<>(introduction.scopes());
        scopes.add("openid");
        all.put("client_id", tool.clientId());
        all.put("scope", String.join(" ", scopes));
        Map<String, Object> configuration =
                new LinkedHashMap<>(introduction.tool().members());
        configuration.put(CanvasWords.PREFIX + "registration_config_url", configurationUrl);
        all.put(Introduction.TOOL, configuration);
        return Reply.json(200, all);
    }
}
