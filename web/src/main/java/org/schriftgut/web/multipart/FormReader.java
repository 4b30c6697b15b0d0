package org.schriftgut.web.multipart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Gives the parts of a form to a resource that asks for a list of them, and throws them away after its answer.
 *
 * <p>The server has a reader of its own, which takes as many parts and headers as come and does not mind a form that ends in
 * the middle.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class FormReader implements MessageBodyReader<List<EntityPart>>, ContainerResponseFilter {

    private static final String ATTRIBUTE = FormReader.class.getName();

    @Context
    HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == List.class;
    }

    @Override
    public List<EntityPart> readFrom(
            Class<List<EntityPart>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var form = SentForm.read(body, mediaType.getParameters().get("boundary"));
        request.setAttribute(ATTRIBUTE, form);
        return form.parts();
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof SentForm form) {
            form.close();
        }
    }
}
