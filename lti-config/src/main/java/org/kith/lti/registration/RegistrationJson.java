package org.kith.lti.registration;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.lti.registration.ToolRegistration.Dialect;
import org.kith.lti.registration.ToolRegistration.Message;

/** Spells a registration as the platform it is for reads it. */
final class RegistrationJson {
    static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String TOOL_ID = "kith";

    private final ToolRegistration tool;

    private RegistrationJson(ToolRegistration tool) {
        this.tool = tool;
    }

    static String of(ToolRegistration tool) {
        return JSONObjectUtils.toJSONString(new RegistrationJson(tool).client());
    }

    private Map<String, Object> client() {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("application_type", "web");
        client.put("grant_types", List.of("client_credentials", "implicit"));
        client.put("response_types", List.of("id_token"));
        client.put("token_endpoint_auth_method", "private_key_jwt");
        client.put("initiate_login_uri", tool.loginAddress().toString());
        client.put("redirect_uris", List.of(tool.launchAddress().toString()));
        client.put("jwks_uri", tool.keysAddress().toString());
        client.put("client_name", ToolRegistration.NAME);
        client.put("client_name#es", ToolRegistration.NAME_ES);
        client.put("client_uri", tool.addresses().own().toString());
        client.put("scope", String.join(" ", tool.scopes()));
        client.put(TOOL, configuration());
        return client;
    }

    private Map<String, Object> configuration() {
        Map<String, Object> configuration = new LinkedHashMap<>();
        boolean canvas = tool.dialect() == Dialect.CANVAS;
        configuration.put(
                "domain", canvas ? tool.addresses().host() : tool.addresses().hostAndPort());
        configuration.put("target_link_uri", tool.launchAddress().toString());
        configuration.put("description", ToolRegistration.DESCRIPTION);
        configuration.put("claims", tool.claims());
        configuration.put("custom_parameters", tool.customFields());
        configuration.put(
                "messages", tool.messages().stream().map(this::message).toList());
        if (canvas) {
            tool.privacy().ifPresent(level -> configuration.put(Proposal.CANVAS + "privacy_level", level));
            configuration.put(Proposal.CANVAS + "tool_id", TOOL_ID);
            configuration.put(Proposal.CANVAS + "vendor", "Kith");
        }
        return configuration;
    }

    private Map<String, Object> message(Message message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", message.type());
        json.put("target_link_uri", tool.launchAddress().toString());
        json.put("label", ToolRegistration.NAME);
        json.put("label#es", ToolRegistration.NAME_ES);
        if (!message.placements().isEmpty()) {
            json.put("placements", message.placements());
        }
        if (message.type().equals(Proposal.DEEP_LINK)) {
            json.put("supported_types", List.of("ltiResourceLink"));
        }
        message.visibility().ifPresent(whom -> json.put(Proposal.CANVAS + "visibility", whom));
        if (message.placements().stream().anyMatch(place -> place.endsWith("course_navigation"))) {
            json.put(Proposal.CANVAS + "course_navigation/default_enabled", true);
        }
        return json;
    }
}
