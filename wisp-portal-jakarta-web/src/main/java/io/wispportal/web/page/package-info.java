/** What pages share: layout, texts, assets, the tenant's colours, error pages. */
@NullMarked
package io.wispportal.web.page;

import org.jspecify.annotations.NullMarked;
