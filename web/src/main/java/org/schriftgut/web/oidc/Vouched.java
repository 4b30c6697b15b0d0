package org.schriftgut.web.oidc;

import java.util.Map;

/** Who the provider says somebody is, after every check. */
public record Vouched(String issuer, String subject, Map<String, Object> claims) {}
