package io.wispportal.jpa;

import io.wispportal.core.WispPortal;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.router.RouterGateway;
import io.wispportal.testing.PortalStores;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The use cases over a real database; mail is kept, files lie in a folder. */
final class DatabasePortal {

    private DatabasePortal() {}

    static WispPortal in(Environment environment, Path folder, Clock clock, RouterGateway router) {
        return in(environment, folder, clock, router, RouterGateway.class, router);
    }

    /** With another adapter for one interface. */
    static <S> WispPortal in(
            Environment environment, Path folder, Clock clock, RouterGateway router, Class<S> spi, S other) {
        Object[] usual = Stream.concat(
                        Arrays.stream(adapters(environment.stores())),
                        Stream.of(
                                environment.stores().mailbox(clock),
                                environment.stores().phoneBox(clock),
                                router,
                                new FileDocumentStore(folder)))
                .filter(adapter -> !spi.isInstance(adapter))
                .toArray();
        return WispPortal.builder()
                .with(usual)
                .adapter(spi, other)
                .clock(clock)
                .keys(PortalKeys.generate())
                .build();
    }

    /** A voucher. */
    static InputStream png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Object[] adapters(TestStores stores) {
        return Arrays.stream(PortalStores.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> call(method, stores))
                .toArray();
    }

    private static Object call(Method method, TestStores stores) {
        try {
            return method.invoke(stores);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
