package org.frontline.run;

import java.io.Serializable;

/** Where executors get the rooms that read text from; it travels, they do not. */
@FunctionalInterface
interface PipelineSource extends Serializable {
    ArticlePipeline pipeline();
}
