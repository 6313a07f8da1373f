package io.wispportal.web.http;

import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.tenant.Site;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every page passes here: host, route, audience, form token, action, errors, headers, in this order. What a file may
 * weigh is counted by the use case, so the server's own limit is none.
 */
@WebServlet(name = FrontServlet.NAME, urlPatterns = "/", loadOnStartup = 1)
@MultipartConfig(fileSizeThreshold = 8192)
public class FrontServlet extends HttpServlet {

    /** The servlet's name, for whoever must tell the portal's pages from others. */
    public static final String NAME = "portal";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontServlet.class);

    @Inject
    private transient Front front;

    /** For the server, which injects the front. */
    public FrontServlet() {}

    /** For whoever runs a servlet container without injection. */
    @SuppressWarnings("UnnecessaryAssignment") // there nothing injects
    public FrontServlet(Front front) {
        this.front = front;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReplyWriter writer = new ReplyWriter(request, response);
        try {
            request.setCharacterEncoding("UTF-8");
            route(request, response, writer);
        } catch (RuntimeException broken) {
            if (response.isCommitted()) {
                throw broken;
            }
            LOG.error("installation: {} failed", LoggedPath.of(request.getRequestURI()), broken);
            writer.write(new Reply.Plain(500, "500"));
        }
    }

    /** Where even an error page is out of reach, as without database, the caller answers. */
    private void route(HttpServletRequest request, HttpServletResponse response, ReplyWriter writer)
            throws IOException {
        Site site = front.siteOf(request);
        front.strictTransport(request, site)
                .ifPresent(policy -> response.setHeader("Strict-Transport-Security", policy));
        Optional<Method> method = methodOf(request);
        Optional<Routes.Match> match = method.flatMap(known -> front.find(known, request));
        if (match.isPresent() && match.get().route().audience() == Audience.MACHINES) {
            writer.write(match.get().route().action().answer(front.exchange(request, response, site, match.get())));
            return;
        }
        Optional<Reply> away = front.away(request, site, match.orElse(null));
        if (away.isPresent()) {
            writer.write(away.get());
        } else if (method.isEmpty()) {
            response.setHeader("Allow", "GET, HEAD, POST");
            writer.write(new Reply.Plain(405, "405"));
        } else if (site.kind() == Site.Kind.UNKNOWN) {
            writer.write(front.nowhere());
        } else {
            answer(request, response, site, match.orElse(null), writer);
        }
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Site site,
            Routes.@Nullable Match match,
            ReplyWriter writer)
            throws IOException {
        Exchange exchange = front.exchange(request, response, site, match);
        try {
            Reply reply = reply(exchange, request, match);
            exchange.skipForm();
            writer.write(reply);
        } catch (RuntimeException failed) {
            if (response.isCommitted()) {
                LOG.error("{}: {} failed half sent", exchange.owner(), LoggedPath.of(request.getRequestURI()), failed);
                throw failed; // so that the server cuts the connection and nobody takes the half for the whole
            }
            response.reset();
            writer.write(front.errorPage(exchange, failed));
        } catch (IOException gone) {
            // Nobody is left to read an error page.
            LOG.debug("{}: {} was not sent to its end", exchange.owner(), LoggedPath.of(request.getRequestURI()), gone);
        }
    }

    private Reply reply(Exchange exchange, HttpServletRequest request, Routes.@Nullable Match match) {
        try {
            Reply reply = front.checked(exchange, request, match);
            if (!(reply instanceof Reply.Lasting)) {
                // what any cache may keep must not hand somebody's session to others
                exchange.browser().renew();
            }
            return reply;
        } catch (SessionOverException over) {
            return front.signInAgain(exchange, Objects.requireNonNull(match).route());
        } catch (RuntimeException | IOException refused) {
            return front.errorPage(exchange, refused);
        }
    }

    private static Optional<Method> methodOf(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> Optional.of(Method.GET);
            case "POST" -> Optional.of(Method.POST);
            default -> Optional.empty();
        };
    }
}
