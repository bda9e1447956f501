# The bot in a container: the code, the locked libraries and the content, run by an ordinary user.
#
#   docker build -t dv-training-bot .
#   docker run -d --name bot -v bot-data:/data -p 8080:8080 -e WEB_URL=https://bot.example.org \
#       -v ./token:/run/secrets/token:ro -e BOT_TOKEN_FILE=/run/secrets/token dv-training-bot
#
# Every setting is an environment variable; the README lists them all.

FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /src
RUN python -m venv /opt/bot
# Libraries first: this layer is rebuilt only when the lock changes.
COPY requirements/base.lock requirements/base.lock
RUN /opt/bot/bin/pip install --require-hashes -r requirements/base.lock
RUN /opt/bot/bin/python -m compileall -q /opt/bot/lib

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin bot \
    && install -d -o bot -g bot /data
COPY --from=build /opt/bot /opt/bot
WORKDIR /app
COPY LICENSE ./
COPY content content
COPY locales locales
COPY bot bot
RUN /opt/bot/bin/python -m compileall -q bot
ENV PATH=/opt/bot/bin:$PATH PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/bot.db CONTENT_DIR=/app/content WEB_HOST=0.0.0.0 WEB_PORT=8080
USER bot
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-m", "bot", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
