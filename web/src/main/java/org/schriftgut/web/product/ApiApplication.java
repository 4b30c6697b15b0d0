package org.schriftgut.web.product;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.schriftgut.web.multipart.FormReader;
import org.schriftgut.web.rest.AnswerHeaders;
import org.schriftgut.web.rest.JsonBodies;
import org.schriftgut.web.rest.ParameterReading;
import org.schriftgut.web.rest.ProblemMapper;
import org.schriftgut.web.upload.PlaceRights;
import org.schriftgut.web.upload.VersionRights;

/** The API of all areas, with its own way of saying no. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Schriftgut",
                        version = "1",
                        description = "Files, cases and documents of an authority. Refusals are problems (RFC 9457).",
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = "password")})
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made by POST /tokens")
@SecurityScheme(
        securitySchemeName = "password",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "login@tenant and password")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(Product.AREAS.resources());
        classes.addAll(Set.of(AnswerHeaders.class, JsonBodies.class, ParameterReading.class, ProblemMapper.class));
        classes.addAll(Set.of(FormReader.class, PlaceRights.class, VersionRights.class));
        return classes;
    }
}
