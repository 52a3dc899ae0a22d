// The words of ../en/photo-issues.ts in Japanese.
import type { photoIssueWords as english } from '../en/photo-issues.ts';

const again = '写真ソフトで JPEG として保存し直すか、カメラからもう一度取り込んでください。';

export const photoIssueWords: Record<keyof typeof english, { message: string; remedy: string }> = {
  'photo-folder-unknown': {
    message: '在庫番号「{found}」の車両がないため、このフォルダーの写真は表示されません。',
    remedy: 'フォルダー名を在庫データの在庫番号に合わせるか、フォルダーを削除してください。',
  },
  'photo-folder-double': {
    message: '一台に二つのフォルダーがあります。「{first}」を使い、「{found}」は使いません。',
    remedy: '写真を一つのフォルダーにまとめてください。',
  },
  'photo-stray': {
    message: '「{found}」は車両のフォルダーの外にあり、表示されません。',
    remedy: '在庫番号を名前にしたフォルダーに入れてください。',
  },
  'photo-folder-inside': {
    message: 'フォルダー「{found}」はほかのフォルダーの中にあり、その中身は表示されません。',
    remedy: '写真を車両のフォルダーに移してください。表示しないものであれば、そのままで構いません。',
  },
  'photo-link': {
    message: '「{found}」はほかの場所へのリンクであり、表示されません。',
    remedy: 'リンクの代わりに写真そのものを入れてください。',
  },
  'photo-name': {
    message: '名前「{found}」が読めないため開くことができず、表示されません。',
    remedy:
      '1.jpg のような半角英数字の名前に変えてください。日本語版 Windows で作った ZIP ファイルから生じます。元の写真を ZIP にせずにコピーしてください。',
  },
  'photo-unreadable': {
    message: '「{found}」を開けず ({why})、表示されません。途中でなくなったか、読む権限がありません。',
    remedy: 'そこにあること、サイトを作るアカウントが読めることを確かめ、もう一度ビルドしてください。',
  },
  'photo-missing': {
    message: '在庫データにある写真が見つかりません: {count} 枚、最初は「{found}」。',
    remedy:
      '車両のフォルダーに入れるか、写真の列の名前を直してください。アドレス（https://…）から取り込むことはありません。その名前のファイルをフォルダーに入れてください。',
  },
  'photo-unlisted': {
    message: 'フォルダーにあり在庫データにない写真は表示されません: {count} 枚、最初は「{found}」。',
    remedy: '写真の列に名前を入れるか、すべて表示するなら列を空にしてください。',
  },
  'photo-too-many': {
    message: '写真が {found} 枚あります。表示されるのは最初の {limit} 枚です。',
    remedy: '大切な写真を先にして、枚数を減らしてください。',
  },
  'photo-empty': {
    message: 'ファイルが空です。',
    remedy: 'コピーに失敗しています。もう一度コピーしてください。',
  },
  'photo-kind': {
    message: '表示できる写真ではありません ({kind})。',
    remedy:
      'JPEG で保存してください。iPhone では「設定」「カメラ」「フォーマット」で「互換性優先」を選びます。',
  },
  'photo-animated': {
    message: '動く画像です。',
    remedy: 'その一枚を JPEG で保存してください。',
  },
  'photo-too-large': {
    message: '写真が大きすぎます: {found}、上限は {limit}。',
    remedy: '小さくして保存してください。幅 1600 ピクセルで十分です。',
  },
  'photo-too-small': {
    message: '写真が小さすぎます: {found} ピクセル、下限は {limit}。',
    remedy: '縮小版ではなく、カメラの写真を使ってください。',
  },
  'photo-damaged': {
    message: '写真が壊れているか、途中で切れています: {why}',
    remedy: again,
  },
  'photo-failed': {
    message: '写真を読めませんでした: {why}',
    remedy: `次のビルドでもう一度試します。それでも失敗する場合: ${again}`,
  },
};
