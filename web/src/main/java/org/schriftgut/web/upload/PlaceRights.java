package org.schriftgut.web.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.schriftgut.document.Documents;

/** Asks for the right to file at a place before a reader touches the body. A malformed id is left to the resource. */
@Provider
@FilesAtPlace
@ApplicationScoped
public class PlaceRights implements ContainerRequestFilter {

    @Inject
    Documents documents;

    @Override
    public void filter(ContainerRequestContext request) {
        UUID id;
        try {
            id = UUID.fromString(request.getUriInfo().getPathParameters().getFirst("id"));
        } catch (IllegalArgumentException e) {
            return;
        }
        documents.requireMayFile(id);
    }
}
