package org.kith.lti.registration;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.lti.json.PrettyJson;
import org.kith.lti.roster.Rosters;

/**
 * What an administrator of Canvas pastes into an LTI key ("Paste JSON"), where dynamic registration does not work: on a self-hosted
 * Canvas left at its usual issuer. It asks for what {@link DynamicRegistration} asks for.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_dev_key_config">LTI key configuration</a>
 */
public final class CanvasConfiguration {
    private CanvasConfiguration() {}

    /** For a Kith at this address. */
    public static String json(URI own) {
        ToolAddresses tool = new ToolAddresses(own);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("title", ToolRegistration.NAME);
        key.put("description", ToolRegistration.DESCRIPTION);
        key.put("target_link_uri", tool.launch().toString());
        key.put("oidc_initiation_url", tool.login().toString());
        key.put("public_jwk_url", tool.keys().toString());
        key.put("scopes", List.of(Rosters.SCOPE));
        key.put("custom_fields", Proposal.CANVAS_FIELDS);
        key.put("extensions", List.of(extension(tool)));
        return PrettyJson.of(key);
    }

    private static Map<String, Object> extension(ToolAddresses tool) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("text", ToolRegistration.NAME);
        settings.put("placements", List.of(course(tool), account(tool), selection(tool)));
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("platform", "canvas.instructure.com");
        extension.put("domain", tool.host());
        extension.put("tool_id", "kith");
        extension.put("privacy_level", Proposal.PRIVACY);
        extension.put("settings", settings);
        return extension;
    }

    private static Map<String, Object> course(ToolAddresses tool) {
        Map<String, Object> placement = placement("course_navigation", Proposal.LINK, tool);
        placement.put("visibility", "members");
        placement.put("default", "enabled");
        return placement;
    }

    private static Map<String, Object> account(ToolAddresses tool) {
        Map<String, Object> placement = placement("account_navigation", Proposal.LINK, tool);
        placement.put("visibility", "admins");
        return placement;
    }

    private static Map<String, Object> selection(ToolAddresses tool) {
        return placement("link_selection", Proposal.DEEP_LINK, tool);
    }

    private static Map<String, Object> placement(String place, String messageType, ToolAddresses tool) {
        Map<String, Object> placement = new LinkedHashMap<>();
        placement.put("placement", place);
        placement.put("enabled", true);
        placement.put("message_type", messageType);
        placement.put("target_link_uri", tool.launch().toString());
        placement.put("text", ToolRegistration.NAME);
        placement.put("labels", languages());
        return placement;
    }

    private static Map<String, Object> languages() {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("en", ToolRegistration.NAME);
        labels.put("es", ToolRegistration.NAME_ES);
        return labels;
    }
}
